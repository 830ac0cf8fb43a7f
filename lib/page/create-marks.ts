import { createHighlight } from './create-highlight';
import { drawMark, type DrawnMark } from './draw-mark';
import type { Mark } from './mark';
import { placeMarks } from './place-marks';

export interface Marks {
  /**
   * Replaces all marks, those near the viewport. Numbers are painted alike in the page whatever their
   * verdicts.
   */
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
 * node of the page, and a shape per number in a closed shadow root. See docs/adr/0001.
 */
export function createMarks({ document, token, signal }: Options): Marks {
  const highlight = createHighlight(token);
  const root = createOverlay(document, token);
  const pinned = new WeakSet<Element>();
  let drawn: readonly DrawnMark[] = [];
  const show = (marks: readonly Mark[]) => {
    highlight.show(marks.map(({ range }) => range));
    if (marks.length === 0) root.host.remove();
    else if (!root.host.isConnected) document.documentElement.append(root.host);
    for (const { shape } of drawn.slice(marks.length)) shape.remove();
    const olds = drawn;
    drawn = marks.map((mark, index) => drawMark(mark, olds[index]));
    root.append(...drawn.slice(olds.length).map(({ shape }) => shape));
    placeMarks(drawn, { root, pinned });
  };
  signal.addEventListener('abort', () => show([]));
  return {
    // An answer may come after the script has been stopped.
    paint: (marks) => signal.aborted || show(marks),
    place: (isPinnedOnly) =>
      placeMarks(isPinnedOnly ? drawn.filter(({ container }) => pinned.has(container)) : drawn, {
        root,
        pinned,
      }),
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
