/** `rect()` with nothing between its edges, as old sheets hide text for screen readers. */
const NO_RECT = /^rect\((?:0px|1px|auto), (?:0px|1px), (?:0px|1px), (?:0px|1px|auto)\)$/;
/** Half of a box cut off each of its edges leaves nothing. */
const NO_INSET = /^(?:inset\((?:[5-9]\d|100)(?:\.\d+)?%|circle\(0)/;

/**
 * Whether an element, or one that it is placed in, is cut down to nothing by `clip` or `clip-path`.
 * Only the containers that offsets are measured from are asked: what is hidden so is taken out of the
 * flow, and to ask every ancestor for its style would cost more than all the rest.
 */
export function isCutOut(element: Element): boolean {
  for (let at: Element | null = element; at; at = (at as HTMLElement).offsetParent ?? null) {
    if (at.nodeName === 'BODY') return false;
    const { clip, clipPath } = getComputedStyle(at);
    if (NO_RECT.test(clip) || NO_INSET.test(clipPath)) return true;
  }
  return false;
}
