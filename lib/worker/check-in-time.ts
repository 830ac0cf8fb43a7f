import type { CheckedNumber } from '../message/views';
import { describeNumber } from '../number/describe-number';
import type { E164 } from '../number/e164';
import { SECOND_MS } from '../time';
import type { Verdict } from '../verdict';
import { findHidingSet } from './find-hiding-set';

/** A person is answered within this time, as *not asked yet* while the limit holds the number. */
const CHECK_MS = 20 * SECOND_MS;
const NOT_ASKED: Verdict = { kind: 'unknown', reason: 'notAskedYet' };

interface Options {
  readonly look: Promise<Verdict>;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Puts together what a person is told of a number that they typed, 20 seconds later at the latest. */
export async function checkInTime(
  { written, e164 }: { readonly written: string; readonly e164: E164 },
  { look, sleep }: Options,
): Promise<CheckedNumber> {
  const verdict = await Promise.race([look, sleep(CHECK_MS).then(() => NOT_ASKED)]);
  const planSize = findHidingSet(e164, 0);
  return { written, e164, ...describeNumber(e164), planSize, verdict };
}
