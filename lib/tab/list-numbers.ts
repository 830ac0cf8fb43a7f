import { REASON_STRENGTH } from './reason-strength';
import type { FoundNumber, TabRecord } from './tab-record';

/** A number of a tab, believed as the frame believes it that counts most. */
export interface ListedNumber extends FoundNumber {
  /** All frames that it stands in ask that their numbers be left alone, or the user does. */
  readonly quiet: boolean;
}

/**
 * The numbers of a tab, each once, the top frame's first. Each frame is believed by itself: pages of
 * others do not back each other. A frame that is not quiet counts before one that is, and among those
 * the surer one: so a number is certain and not quiet where some frame says so, and nowhere else.
 */
export function listNumbers({ frames }: Pick<TabRecord, 'frames'>): readonly ListedNumber[] {
  const listed = new Map<string, ListedNumber>();
  for (const { numbers, quiet, onRequest } of Object.values(frames))
    for (const number of numbers) {
      const known = listed.get(number.e164);
      const other = { ...number, quiet: quiet || onRequest };
      listed.set(number.e164, known ? join(known, other) : other);
    }
  return [...listed.values()];
}

function join(one: ListedNumber, other: ListedNumber): ListedNumber {
  const { certainty, reason, quiet } = rank(other) < rank(one) ? other : one;
  const dials = one.dials ?? other.dials;
  return { ...one, certainty, reason, quiet, ...(dials && { dials }) };
}

function rank({ quiet, certainty, reason }: ListedNumber): number {
  return (quiet ? 100 : 0) + (certainty === 'likely' ? 10 : 0) + REASON_STRENGTH[reason];
}
