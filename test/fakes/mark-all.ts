import type { Mark } from '../../lib/page/mark';
import type { VerdictKind } from '../../lib/verdict';

/** A mark over the contents of each bold element of the page, with these verdicts. */
export function markAll(...kinds: readonly VerdictKind[]): readonly Mark[] {
  return [...document.querySelectorAll('b')].slice(0, kinds.length).map((element, index) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return { range, kind: kinds[index]!, isMisleading: false };
  });
}
