import type { E164 } from '../number/e164';
import { fitVerdicts } from './fit-verdicts';
import { listNumbers } from './list-numbers';
import type { TabRecord } from './tab-record';

/**
 * Notes that the user wants numbers looked up; those that are not on the page are left out.
 *
 * @returns the same tab where none is
 */
export function askFor(tab: TabRecord, numbers: readonly string[]): TabRecord {
  const wished = new Set(numbers);
  const shown = listNumbers(tab).flatMap(({ e164 }) => (wished.has(e164) ? [e164] : []));
  if (shown.length === 0) return tab;
  return fitVerdicts({ ...tab, asked: [...new Set<E164>([...tab.asked, ...shown])] });
}
