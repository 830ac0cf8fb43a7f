import { beginsOpen } from '../detect/begins-open';
import { endsOpen } from '../detect/ends-open';
import { mayHoldRun } from '../detect/may-hold-run';
import { ROUGH_END, ROUGH_RUN } from '../detect/phone-characters';
import { isScriptText } from './is-script-text';

const WORTH_A_LOOK = new RegExp(`${ROUGH_RUN}|${ROUGH_END}`);
/** A number is written in fewer pieces; a chain that is longer is a table of figures. */
const MAX_NODES = 24;
/** What is longer is read by itself, in stretches; in UTF-16 code units. */
const MAX_JOINED = 16_384;
/** Nodes whose edge ends a line however the page is styled. Told by name, as tables are full of figures. */
const EDGES = new Set(
  'TABLE,TBODY,THEAD,TFOOT,TR,TD,TH,UL,OL,LI,DL,DT,DD,P,SELECT,OPTION'.split(','),
);

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
  const close = (next?: Text) => {
    const closed = nodes;
    nodes = [];
    if (!mayHoldRun(closed.map(({ data }) => data).join(''))) return;
    const hasFollower =
      next !== undefined && closed.length < MAX_NODES && isBeside(next, closed.at(-1));
    found({ nodes: hasFollower ? [...closed, next] : closed, hasFollower });
  };
  const open = (node: Text, data: string) => {
    // Most runs of a page stand in its scripts.
    if (isScriptText(node)) return;
    if (data.length <= MAX_JOINED && endsOpen(data)) nodes = [node];
    else if (mayHoldRun(data)) found({ nodes: [node], hasFollower: false });
  };
  const join = (node: Text, data: string) => {
    const isShort = data.length <= MAX_JOINED && nodes.length < MAX_NODES;
    if (isShort && beginsOpen(data) && !isEdge(node, nodes.at(-1))) return void nodes.push(node);
    close(node);
    if (WORTH_A_LOOK.test(data)) open(node, data);
  };
  return {
    takeFrom: (walker, count) => {
      for (let left = count; left > 0; left -= 1) {
        const node = walker.nextNode() as Text | null;
        if (!node) return false;
        const { data } = node;
        if (nodes.length > 0) join(node, data);
        // In line, and one native scan, as nearly all texts go no further.
        else if (WORTH_A_LOOK.test(data)) open(node, data);
      }
      return true;
    },
    isOpen: () => nodes.length > 0,
    end: () => close(),
  };
}

/** Whether the end or the beginning of such a node lies between two texts. */
function isEdge(node: Text, previous: Text | undefined): boolean {
  const [left, entered] = [previous?.parentNode, node.parentNode];
  if (!left || !entered || left === entered) return false;
  return (
    (EDGES.has(left.nodeName) && !left.contains(node)) ||
    (EDGES.has(entered.nodeName) && !entered.contains(previous ?? null))
  );
}

/** Whether two texts may stand in one line: nothing that is far in the tree says what a number is. */
function isBeside(node: Text, previous: Text | undefined): boolean {
  const { parentNode: parent } = node;
  const other = previous?.parentNode;
  return (
    !isEdge(node, previous) &&
    (parent === other ||
      parent === other?.parentNode ||
      parent?.parentNode === other ||
      parent?.parentNode === other?.parentNode)
  );
}
