/** The element that a text is drawn in: its slot, its parent, or the host of its shadow root. */
export function findTextContainer({ assignedSlot, parentNode }: Text): Element | undefined {
  if (assignedSlot) return assignedSlot;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : undefined;
}
