import type { Changes } from './changes';
import { createTextWalker } from './create-text-walker';

/** Elements, texts and shadow roots. */
const READ: ReadonlySet<number> = new Set([1, 3, 11]);

/**
 * Groups what has changed to stretches that are read in one go: siblings that follow one another,
 * each with all that is in it, and single texts where something is gone.
 */
export function* groupChanges({ nodes, gaps }: Changes): Generator<readonly Node[]> {
  let group: Node[] = [];
  for (const node of nodes) {
    if (!READ.has(node.nodeType)) continue;
    if (!node.isConnected || hasAncestorIn(node, nodes)) continue;
    if (group.length > 0 && node.previousSibling !== group.at(-1)) {
      yield group;
      group = [];
    }
    group.push(node);
  }
  if (group.length > 0) yield group;
  for (const [node, where] of gaps) {
    const text = node.isConnected && findTextAt(node, where);
    if (text && !nodes.has(text)) yield [text];
  }
}

function isText(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE;
}

function hasAncestorIn(node: Node, nodes: ReadonlySet<Node>): boolean {
  for (let at = node.parentNode; at; at = at.parentNode) if (nodes.has(at)) return true;
  return false;
}

function findTextAt(node: Node, where: 'behind' | 'at its beginning'): Node | null {
  if (isText(node)) return node;
  const walker = createTextWalker(node);
  const inside = where === 'behind' ? walker.lastChild() : walker.firstChild();
  // At the end of a tree nothing comes behind: what stood there belonged to what is in front.
  return inside ?? walker.nextNode() ?? walker.previousNode();
}
