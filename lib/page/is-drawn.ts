/**
 * Whether a text is not right in details that are closed: of these the browser hides what stands in
 * elements of its own, and gives boxes to the text all the same.
 */
export function isDrawn({ parentElement }: Text): boolean {
  return !(parentElement instanceof HTMLDetailsElement) || parentElement.open;
}
