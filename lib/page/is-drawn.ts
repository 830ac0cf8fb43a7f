/**
 * Whether a text is drawn where its element is: it is not in details that are closed, and not in a
 * host whose shadow root has no slot for it. What stands in an element of its own is known to be
 * hidden with that.
 */
export function isDrawn(node: Node | undefined): boolean {
  const parent = node?.parentElement;
  if (!parent || !(node instanceof Text)) return true;
  if (parent instanceof HTMLDetailsElement) return parent.open;
  if (!parent.shadowRoot && !parent.localName.includes('-')) return true;
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  return range.getClientRects().length > 0;
}
