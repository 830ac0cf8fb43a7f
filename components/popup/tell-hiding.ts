import type { CheckedNumber, TabView } from '../../lib/message/views';
import { tellAnonymitySet } from '../tell-anonymity-set';
import { asksNeighbours } from './asks-neighbours';

const HEX_DIGITS = 16;

/**
 * How well a number is hidden from the directory that gets most of it, in one sentence.
 *
 * @returns undefined where no characters are sent, and where its plan is not known
 */
export function tellHiding(
  { planSize }: Pick<CheckedNumber, 'planSize'>,
  characters: TabView['characters'],
): string | undefined {
  const most = Math.max(0, ...characters);
  if (asksNeighbours(characters))
    return `${most} characters are sent, of it and of the numbers next to it: together they are almost the number itself.`;
  if (most === 0 || planSize === undefined) return undefined;
  const hiddenAmong = planSize / HEX_DIGITS ** most;
  return hiddenAmong < 1
    ? `Its ${most} characters belong to this number alone, more often than not.`
    : `One of ${tellAnonymitySet(hiddenAmong)} numbers that share these ${most} characters.`;
}
