import { createHighlight } from './create-highlight';
import { drawShape, SHAPE_SIZE } from './draw-shape';
import type { Mark } from './mark';

export interface Marks {
  /** Replaces all marks. Numbers are painted alike in the page whatever their verdicts. */
  readonly paint: (marks: readonly Mark[]) => void;
  /** Puts the shapes where their numbers are now. */
  readonly place: () => void;
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
  const overlay = createOverlay(document, token);
  let placed: { readonly range: Range; readonly shape: SVGSVGElement }[] = [];
  const place = () => {
    const origin = overlay.host.getBoundingClientRect();
    // All reads before all writes: one layout however many marks there are.
    const corners = placed.map(({ range }) => findCorner(range, origin));
    placed.forEach(({ shape }, index) => moveShape(shape, corners[index]));
  };
  const paint = (marks: readonly Mark[]) => {
    highlight.show(marks.map(({ range }) => range));
    if (marks.length === 0) overlay.host.remove();
    else if (!overlay.host.isConnected) document.documentElement.append(overlay.host);
    placed = marks.map(({ range, kind }) => ({ range, shape: drawShape(document, kind) }));
    overlay.root.replaceChildren(...placed.map(({ shape }) => shape));
    place();
  };
  signal.addEventListener('abort', () => paint([]));
  return { paint, place };
}

function createOverlay(
  document: Document,
  token: string,
): { readonly host: HTMLElement; readonly root: ShadowRoot } {
  const host = document.createElement(`${token.slice(0, 6)}-${token.slice(6)}`);
  // Inline styles through the object model: a page's content policy does not apply to them.
  Object.assign(host.style, {
    all: 'initial',
    position: 'absolute',
    inset: '0 auto auto 0',
    width: '0',
    height: '0',
    pointerEvents: 'none',
    zIndex: '2147483647',
  });
  return { host, root: host.attachShadow({ mode: 'closed' }) };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The upper end corner of a number's last line box, from the overlay's origin, in CSS pixels. */
function findCorner(range: Range, origin: Point): Point | undefined {
  const rects = range.getClientRects();
  const last = rects.item(rects.length - 1);
  if (!last || last.width === 0 || last.height === 0) return undefined;
  return { x: last.right - origin.x - 2, y: last.top - origin.y - SHAPE_SIZE / 2 };
}

function moveShape(shape: SVGSVGElement, corner: Point | undefined): void {
  Object.assign(shape.style, {
    position: 'absolute',
    display: corner ? 'block' : 'none',
    left: `${corner?.x ?? 0}px`,
    top: `${corner?.y ?? 0}px`,
  });
}
