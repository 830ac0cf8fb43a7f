import type { Certainty, Reason } from '../candidate-reading';
import { findTrunkPrefix } from './find-trunk-prefix';
import { findOtherLabel } from './find-other-label';
import { isAmbiguousShape } from './is-ambiguous-shape';
import { isStrictlyGrouped } from './is-strictly-grouped';
import type { WrittenNumber } from './read-written';

/** A valid number as it stands in its text. */
export interface Sighting extends WrittenNumber {
  /** Plain, without its extension. */
  readonly written: string;
  /** Plain text around it. */
  readonly before: string;
  readonly after: string;
  /** Whether a word or sign beside it announces a number. */
  readonly hasCue: boolean;
  /** Whether nothing else is written in its own element or line, other numbers of its row apart. */
  readonly isAlone: boolean;
}

export interface Belief {
  readonly certainty: Certainty;
  readonly reason: Reason;
  /** Believed for its cue alone: a country in which it is written in full comes before. */
  readonly isTentative?: true;
}

/** Shorter figures are dates, codes and prices more often than numbers, whatever their shape. */
const MIN_SHAPED = 9;

const certain = (reason: Reason): Belief => ({ certainty: 'certain', reason });
const likely = (reason: Reason): Belief => ({ certainty: 'likely', reason });

/**
 * Judges why a valid number is believed to be one, and how far: what is certain may be looked up
 * without asking, so every doubt counts against it.
 *
 * @returns undefined where too little speaks for it
 */
export function judgeNumber(sighting: Sighting): Belief | undefined {
  const { written, before, form, country, hasCue } = sighting;
  const label = findOtherLabel(before);
  if (form === 'plus') return (label === 'named' ? likely : certain)('international');
  if (label === 'named' || (label === 'sign' && !hasCue)) return undefined;
  const isGrouped = /\d\D+\d/.test(written);
  if (form === 'prefix')
    return hasCue || isGrouped ? certain('international') : likely('international');
  const belief = judgeNational(sighting);
  if (country === 'set' || country === 'known' || !belief) return belief;
  // Whether it is the right country is as doubtful as the number's being one.
  const isTooWeak =
    (country === 'guessed' && belief.reason === 'shape') ||
    (country === 'remote' && belief.reason !== 'cue');
  return isTooWeak ? undefined : { ...belief, certainty: 'likely' };
}

function judgeNational(sighting: Sighting): Belief | undefined {
  const { number, written, hasCue } = sighting;
  const trunk = findTrunkPrefix(written, number);
  // Without its trunk prefix it may be another country's number as well.
  if (trunk === 'missing') return hasCue ? { ...likely('cue'), isTentative: true } : undefined;
  // A slash divides an area code with its trunk prefix; elsewhere it divides figures.
  const isDivided = trunk !== 'written' && written.includes('/');
  const isStrict = !isDivided && isStrictlyGrouped(written, number);
  if (hasCue) return isStrict || !isReversible(sighting) ? certain('cue') : likely('cue');
  if (isStrict) return isDistinctive(written, trunk) ? certain('grouping') : likely('grouping');
  if (written.replaceAll(/\D/g, '').length < MIN_SHAPED || isMisgrouped(sighting)) return undefined;
  if (isBelgianCompany(sighting)) return undefined;
  const isShaped =
    trunk === 'written' || /\(\d+\)/.test(written) || sighting.isAlone || isChineseMobile(sighting);
  return isShaped ? likely('shape') : undefined;
}

/** `0450.001.234`: Belgium's companies have numbers of the same digits as its mobile phones. */
const isBelgianCompany = ({ number, written }: Sighting): boolean =>
  number.countryCallingCode === '32' && /^0\d{3}\.\d{3}\.\d{3}$/.test(written);

/** Eleven digits from 13 to 19 are read as a mobile phone in China, where nobody writes it in groups. */
const isChineseMobile = ({ number, written, country }: Sighting): boolean =>
  number.countryCallingCode === '86' &&
  (country === 'set' || country === 'known') &&
  /^1[3-9]\d{9}$/.test(written);

/** Between words that run from right to left, groups of digits are seen in the opposite order. */
function isReversible({ written, before, after }: Sighting): boolean {
  return written.includes(' ') && /[\u0590-\u08FF]/.test(before + after);
}

/** A North American area code stands by itself wherever a number is divided at all. */
function isMisgrouped({ number, written }: Sighting): boolean {
  if (number.countryCallingCode !== '1' || !/\d\D+\d/.test(written)) return false;
  return !/^\(?(?:1\D{1,3})?\d{3}\D/.test(written);
}

/** Whether hardly anything but a phone number is grouped like this. */
function isDistinctive(written: string, trunk: ReturnType<typeof findTrunkPrefix>): boolean {
  if (isAmbiguousShape(written)) return false;
  if (trunk === 'written' || /^1?[- .]?\(/.test(written)) return true;
  // Ten digits in three groups, and not with spaces alone, as figures in a row have them.
  const groups = written.match(/\d+/g) ?? [];
  return groups.length >= 3 && groups.join('').length >= 10 && /\d[-.]\d/.test(written);
}
