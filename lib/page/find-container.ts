/** The element that an element is drawn in: its slot, its parent, or the host of its shadow root. */
export function findContainer(element: Element): Element | null {
  const { assignedSlot, parentElement, parentNode } = element;
  return (
    assignedSlot ?? parentElement ?? (parentNode instanceof ShadowRoot ? parentNode.host : null)
  );
}
