import type { E164 } from '../number/e164';
import type { Verdict } from '../verdict';
import { fitVerdicts } from './fit-verdicts';
import { isSettled } from './is-settled';
import { listUnwanted } from './list-unwanted';
import type { TabRecord } from './tab-record';

/**
 * Puts what is still kept in the place of answers that may not be asked for again. Where nothing is kept
 * any more, the number waits for the user from then on.
 *
 * @param kept by number, the verdict by what is kept alone
 * @returns the same tab where none of its answers is meant
 */
export function renewAnswers(tab: TabRecord, kept: ReadonlyMap<E164, Verdict>): TabRecord {
  const meant = new Set<string>(listUnwanted(tab).filter((e164) => kept.has(e164)));
  if (meant.size === 0) return tab;
  const others = Object.entries(tab.verdicts).filter(([e164]) => !meant.has(e164));
  const settled = [...kept].filter(([e164, verdict]) => meant.has(e164) && isSettled(verdict));
  return fitVerdicts({ ...tab, verdicts: Object.fromEntries([...others, ...settled]) });
}
