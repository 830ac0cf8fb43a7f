import type { Changes } from './changes';
import { DATA_ELEMENTS } from './read-page-data';

/** Whether changes may be ones of the page's structured data; that some of it is gone is no matter. */
export function mayChangeData({ isAll, nodes }: Changes): boolean {
  if (isAll) return true;
  for (const node of nodes)
    if (
      node instanceof Element &&
      (node.matches(DATA_ELEMENTS) || node.querySelector(DATA_ELEMENTS) !== null)
    )
      return true;
  return false;
}
