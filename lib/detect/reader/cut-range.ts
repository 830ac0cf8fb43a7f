import type { Run } from '../find-runs';

/** The last groups of two numbers with a hyphen between them. */
const RANGE = /(?<=\D(\d{3,4}))( ?- ?(\d{3,4}))$/;

/** Nobody prints more numbers of one switchboard. */
const MAX_RANGE = 100;

/**
 * Cuts the end off a range of numbers: `020 7946 0111-0113`. Only the first is written in full.
 *
 * @returns undefined where a piece does not end in two groups of one length that ascend by a little
 */
export function cutRange(plain: string, { start, end }: Run): Run | undefined {
  const [, from = '', tail = '', to = ''] = RANGE.exec(plain.slice(start, end)) ?? [];
  const isRange = from.length === to.length && to > from && Number(to) - Number(from) < MAX_RANGE;
  return isRange ? { start, end: end - tail.length } : undefined;
}
