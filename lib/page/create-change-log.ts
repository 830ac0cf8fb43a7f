import type { Changes } from './changes';

/** With so many changed nodes, one reading of the whole page is cheaper than that of each. */
const MAX_NODES = 8_000;
/** With so many changed elements, everything is looked at again. */
const MAX_LOOKS = 4_000;
/** Attributes that say what a text is; the others only say how it looks. */
const MEANINGS = new Set(['href', 'contenteditable', 'role']);

export interface ChangeLog {
  readonly note: (records: readonly MutationRecord[]) => void;
  /** Notes that a node is to be read again, for a reason of another kind. */
  readonly noteNode: (node: Node) => void;
  readonly isEmpty: () => boolean;
  /** Takes out what was noted. */
  readonly take: () => Changes;
}

/** Creates the list of what changes on a page. It is told of each change, so it only takes notes. */
export function createChangeLog(): ChangeLog {
  let nodes = new Set<Node>();
  let gaps = new Map<Node, 'behind' | 'at its beginning'>();
  let looks = new Set<Element>();
  let hasRemovals = false;
  let isAll = false;
  const noteNode = (node: Node) => {
    if (!isAll) nodes.add(node);
    if (nodes.size <= MAX_NODES) return;
    isAll = true;
    nodes = new Set();
  };
  const noteChild = ({ target, addedNodes, removedNodes, previousSibling }: MutationRecord) => {
    for (const node of addedNodes) noteNode(node);
    if (removedNodes.length === 0) return;
    hasRemovals = true;
    if (addedNodes.length > 0 || gaps.size > MAX_NODES) return;
    if (previousSibling) gaps.set(previousSibling, 'behind');
    else gaps.set(target, 'at its beginning');
  };
  const noteAttribute = ({ target, attributeName }: MutationRecord) => {
    if (MEANINGS.has(attributeName ?? '')) noteNode(target);
    else looks.add(target as Element);
    if (looks.size > MAX_LOOKS) looks = new Set([target.ownerDocument?.documentElement as Element]);
  };
  return {
    note: (records) => {
      for (const record of records) {
        if (record.type === 'childList') noteChild(record);
        else if (record.type === 'characterData') noteNode(record.target);
        else noteAttribute(record);
      }
    },
    noteNode,
    isEmpty: () => !isAll && !hasRemovals && nodes.size + looks.size === 0,
    take: () => {
      const changes = { isAll, nodes, gaps, hasRemovals, looks };
      nodes = new Set();
      gaps = new Map();
      looks = new Set();
      hasRemovals = isAll = false;
      return changes;
    },
  };
}
