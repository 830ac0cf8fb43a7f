/**
 * Whether a walk has ended because the page took the node out that it stood on, while it was left
 * off. It is set back to its beginning then: what is read twice does no harm.
 */
export function hasLost(walker: Pick<TreeWalker, 'nextNode'>): boolean {
  if (!(walker instanceof TreeWalker)) return false;
  const { root, currentNode } = walker;
  // A page's field of this name stands for a document's method.
  if (Node.prototype.contains.call(root, currentNode)) return false;
  walker.currentNode = root;
  return true;
}
