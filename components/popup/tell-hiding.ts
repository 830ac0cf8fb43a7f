import type { CheckedNumber } from '../../lib/message/views';
import { tellAnonymitySet } from '../tell-anonymity-set';

/**
 * How well a number is hidden by what is sent of it, in one sentence.
 *
 * @returns undefined where its plan is not known
 */
export function tellHiding({
  hiddenAmong,
}: Pick<CheckedNumber, 'hiddenAmong'>): string | undefined {
  if (hiddenAmong === undefined) return undefined;
  return hiddenAmong < 1
    ? 'Its 5 characters belong to this number alone, more often than not.'
    : `One of ${tellAnonymitySet(hiddenAmong)} numbers that share these 5 characters.`;
}
