import type { Box } from './box';
import { EVERYWHERE } from './everywhere';
import type { Opening } from './opening';
import { readShift } from './read-shift';

type Clip = Omit<Opening, 'outer'>;

/** Boxes of which what is said of overflow is not true. */
const NEVER_CLIPS = /^(?:inline|contents|none|ruby.*|table-(?:row|column|header|footer).*)$/;
/** Of SVG, what has a viewport of its own. */
const CLIPPING_SVG = new Set(['svg', 'foreignObject']);

/** Reads the box that an element shows its contents through; undefined where they may stand out. */
export function readClip(element: Element, style: CSSStyleDeclaration): Clip | undefined {
  const { overflowX, overflowY } = style;
  if (overflowX === 'visible' && overflowY === 'visible') return undefined;
  if (NEVER_CLIPS.test(style.display)) return undefined;
  if (!('offsetWidth' in element) && !CLIPPING_SVG.has(element.localName)) return undefined;
  const { left, top, right, bottom } = readPaddingBox(element);
  return {
    ...EVERYWHERE,
    ...(overflowX !== 'visible' && { left, right }),
    ...(overflowY !== 'visible' && { top, bottom }),
    shift: readShift(element, style),
  };
}

/** Told by its outer box, which transforms are applied to, unlike to the sizes of its edges. */
function readPaddingBox(element: Element): Box {
  const outer = element.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = element as Partial<HTMLElement>;
  if (!offsetWidth || !offsetHeight) return outer;
  const [scaleX, scaleY] = [outer.width / offsetWidth, outer.height / offsetHeight];
  const left = outer.left + element.clientLeft * scaleX;
  const top = outer.top + element.clientTop * scaleY;
  const right = left + element.clientWidth * scaleX;
  return { left, top, right, bottom: top + element.clientHeight * scaleY };
}
