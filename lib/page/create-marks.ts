import { createHighlight } from './create-highlight';
import { drawMark, type DrawnMark } from './draw-mark';
import type { Mark } from './mark';
import { placeMarks } from './place-marks';

export interface Marks {
  /** Replaces all marks. Numbers are painted alike in the page whatever their verdicts. */
  readonly paint: (marks: readonly Mark[]) => void;
  /**
   * Puts the shapes where their numbers are now.
   *
   * @param isPinnedOnly only those that do not scroll with the document, as the overlay does
   */
  readonly place: (isPinnedOnly?: boolean) => void;
}

interface Options {
  readonly document: Document;
  /** Names the highlight and the host element; random, so that no page can look for it. */
  readonly token: string;
  readonly signal: AbortSignal;
}

/**
 * Creates the marks of a document: one neutral CSS highlight over every number, which changes no
 * node of the page, and a shape per number in a closed shadow root. Shapes are placed while their
 * numbers are near the viewport. See docs/adr/0001.
 */
export function createMarks({ document, token, signal }: Options): Marks {
  const highlight = createHighlight(token);
  const root = createOverlay(document, token);
  const near = new WeakSet<Element>();
  const pinned = new WeakSet<Element>();
  let drawn: readonly DrawnMark[] = [];
  const placeIn = (containers: Pick<WeakSet<Element>, 'has'>) =>
    placeMarks(
      drawn.filter(({ container }) => containers.has(container)),
      { root, near, pinned },
    );
  // It knows what is scrolled or clipped away as well, without a layout of its own.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        near[isIntersecting ? 'add' : 'delete'](target);
      placeIn(new Set(entries.map(({ target }) => target)));
    },
    { rootMargin: '200px' },
  );
  const show = (marks: readonly Mark[]) => {
    highlight.show(marks.map(({ range }) => range));
    if (marks.length === 0) root.host.remove();
    else if (!root.host.isConnected) document.documentElement.append(root.host);
    for (const { shape } of drawn.slice(marks.length)) shape.remove();
    const olds = drawn;
    drawn = marks.map((mark, index) => drawMark(mark, olds[index]));
    root.append(...drawn.slice(olds.length).map(({ shape }) => shape));
    // Observing an element once more is no change; one that is gone is let go by itself.
    for (const { container } of drawn) observer.observe(container);
    // All of them, as a shape may have served a mark elsewhere before.
    placeIn({ has: () => true });
  };
  signal.addEventListener('abort', () => {
    show([]);
    observer.disconnect();
  });
  // An answer may come after the script has been stopped.
  return {
    paint: (marks) => signal.aborted || show(marks),
    place: (isPinnedOnly) => placeIn(isPinnedOnly ? pinned : near),
  };
}

/** A closed root in an element that takes no room and makes no document wider or longer. */
function createOverlay(document: Document, token: string): ShadowRoot {
  const host = document.createElement(token.replace(/.{6}/, '$&-'));
  // What stands out of a box of contained layout is not scrolled to. Through the object model, as
  // for shapes.
  host.style.cssText =
    'all:initial;position:absolute;inset:0 auto auto 0;contain:layout;pointer-events:none;z-index:2147483647';
  return host.attachShadow({ mode: 'closed' });
}
