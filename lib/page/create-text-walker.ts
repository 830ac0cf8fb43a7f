/**
 * Creates a walker over the text nodes of the tree that a node is in, which stands on the node. It has
 * no filter: one in JavaScript costs 18 times as much.
 *
 * @param root the part of the tree that it stays in, if not all of it
 */
export function createTextWalker(node: Node, root: Node = node.getRootNode()): TreeWalker {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  return walker;
}
