/** The element that an element is drawn in: its slot, its parent, or the host of its shadow root. */
export function findContainer(element: Element): Element | null {
  const { assignedSlot, parentElement, parentNode } = element;
  return assignedSlot ?? parentElement ?? (isRoot(parentNode) ? parentNode.host : null);
}

/** Told by its host, as another window has its own kinds of nodes. */
function isRoot(node: ParentNode | null): node is ShadowRoot {
  return node !== null && 'host' in node;
}
