import type { Box } from './box';

const SCROLLS = /auto|scroll/;
const GROWS_LEFT = /^(?:vertical|sideways)-rl/;

type ScrollStyle = Pick<
  CSSStyleDeclaration,
  'overflowX' | 'overflowY' | 'direction' | 'writingMode' | 'flexDirection'
>;

/** How far the user can scroll an axis on, towards its end and back to its beginning. */
interface Rest {
  readonly on: number;
  readonly back: number;
}

const NO_REST: Rest = { on: 0, back: 0 };

/**
 * Reads how far a reader can still move what stands in a scroll container. A script may move what is
 * merely cut off as well, so that counts as it is now.
 *
 * @param scroller whose scroll offsets are meant
 * @param style of the element that says how it scrolls, and where from
 */
export function readShift(scroller: Element, style: ScrollStyle): Box {
  const x = SCROLLS.test(style.overflowX)
    ? readRest({
        at: scroller.scrollLeft,
        room: scroller.scrollWidth - scroller.clientWidth,
        isBackwards: () => style.direction === 'rtl' || GROWS_LEFT.test(style.writingMode),
      })
    : NO_REST;
  const y = SCROLLS.test(style.overflowY)
    ? readRest({
        at: scroller.scrollTop,
        room: scroller.scrollHeight - scroller.clientHeight,
        isBackwards: () => style.flexDirection === 'column-reverse',
      })
    : NO_REST;
  return { left: x.on, right: x.back, top: y.on, bottom: y.back };
}

interface Axis {
  readonly at: number;
  readonly room: number;
  /** Whether it begins at its far end, and offsets are negative. */
  readonly isBackwards: () => boolean;
}

function readRest({ at, room, isBackwards }: Axis): Rest {
  if (room <= 0) return NO_REST;
  const [min, max] = at < 0 || (at === 0 && isBackwards()) ? [-room, 0] : [0, room];
  return { on: max - at, back: at - min };
}
