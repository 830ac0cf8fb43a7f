import { beginsOpen } from '../detect/begins-open';
import { endsOpen } from '../detect/ends-open';
import { mayHoldRun } from '../detect/may-hold-run';
import { ROUGH_END, ROUGH_RUN } from '../detect/phone-characters';
import { createEdgeFinder } from './create-edge-finder';
import { isScriptText } from './is-script-text';

const WORTH_A_LOOK = new RegExp(`${ROUGH_RUN}|${ROUGH_END}`);
/** A number is written in fewer pieces; a chain that is longer is a table of figures. */
const MAX_NODES = 24;
/** Shorter than any number, in UTF-16 code units. */
const MIN_NUMBER = 7;
/** So long is what is worth asking whether it is a script, in UTF-16 code units. */
const MIN_SCRIPT = 64;
/** More signs and spaces than stand between the pieces of a number, in UTF-16 code units. */
const MAX_FILL = 24;
/** What is longer is read by itself, in stretches; in UTF-16 code units. */
const MAX_JOINED = 16_384;

/** Text nodes in a row that may hold a number, and perhaps one behind them that only follows. */
export interface Chain {
  readonly nodes: readonly Text[];
  readonly hasFollower: boolean;
}

export interface ChainFinder {
  /**
   * Takes text nodes in document order.
   *
   * @param count as many at the most
   * @returns whether there are more
   */
  readonly takeFrom: (walker: Pick<TreeWalker, 'nextNode'>, count: number) => boolean;
  /** Takes one text node more. */
  readonly take: (node: Text) => void;
  /** Whether the node that comes next may belong to what has been taken. */
  readonly isOpen: () => boolean;
  /** Ends the row: what is taken next stands elsewhere. */
  readonly end: () => void;
}

/**
 * Creates what finds the text nodes of a page that are worth a closer look: those with a run, and
 * those that may have one together with their neighbours. It is asked of every text node, so it looks
 * at nothing but their characters.
 *
 * @param found is called with each chain, in document order
 */
export function createChainFinder(found: (chain: Chain) => void): ChainFinder {
  let nodes: Text[] = [];
  let goesOn = false;
  const isEdge = createEdgeFinder();
  const close = (next?: Text) => {
    const last = nodes.at(-1);
    if (!last) return;
    const closed = nodes;
    nodes = [];
    const text = closed.length === 1 ? last.data : closed.map(({ data }) => data).join('');
    if (text.length < MIN_NUMBER || !mayHoldRun(text)) return;
    const hasFollower =
      next !== undefined &&
      closed.length < MAX_NODES &&
      !isEdge(next, last) &&
      isBeside(next, last);
    found({ nodes: hasFollower ? [...closed, next] : closed, hasFollower });
  };
  const open = (node: Text, data: string) => {
    if (data.length <= MAX_JOINED && endsOpen(data)) {
      nodes = [node];
      goesOn = true;
    } else if (mayHoldRun(data)) found({ nodes: [node], hasFollower: false });
  };
  const take = (node: Text) => {
    const { data } = node;
    const isWorth = WORTH_A_LOOK.test(data);
    if (isWorth && data.length >= MIN_SCRIPT && isScriptText(node)) {
      // As if it were not there, but what has ended is followed by nothing that stands behind it.
      if (!goesOn) close();
      return;
    }
    const last = nodes.at(-1);
    const isShort = data.length <= MAX_JOINED && nodes.length < MAX_NODES;
    if (last && goesOn && isShort && beginsOpen(data) && !isEdge(node, last)) {
      nodes.push(node);
      goesOn = mayGoOn(data);
      return;
    }
    close(node);
    if (isWorth) open(node, data);
  };
  return {
    take,
    takeFrom: (walker, count) => {
      for (let left = count; left > 0; left -= 1) {
        const node = walker.nextNode() as Text | null;
        if (!node) return false;
        take(node);
      }
      return true;
    },
    isOpen: () => nodes.length > 0,
    end: () => close(),
  };
}

/** Whether a number may go on behind a text: it ends in a piece of one, or has nothing but signs. */
function mayGoOn(data: string): boolean {
  return (
    WORTH_A_LOOK.test(data) ||
    (data.length <= MAX_FILL && data.toUpperCase() === data.toLowerCase())
  );
}

/** Whether two texts may stand in one line: nothing that is far in the tree says what a number is. */
function isBeside(node: Text, previous: Text): boolean {
  const { parentNode: parent } = node;
  const other = previous.parentNode;
  return (
    parent === other ||
    parent === other?.parentNode ||
    parent?.parentNode === other ||
    parent?.parentNode === other?.parentNode
  );
}
