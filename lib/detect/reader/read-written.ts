import { getCountryCallingCode, type PhoneNumber } from 'libphonenumber-js/max';
import type { CountryEvidence, RankedCountry } from '../ranked-country';
import { mayBeNational } from './may-be-national';
import { parseNumber } from './parse-number';

/** A valid number, and how it was read. */
export interface WrittenNumber {
  readonly number: PhoneNumber;
  /** With a plus, with an international prefix, or as a national number. */
  readonly form: 'plus' | 'prefix' | 'national';
  /**
   * How sure its country is: set by the user; known, as the page speaks for it; doubtful, as others
   * come before it or read the same digits; a mere guess; or a guess where the page speaks for others.
   */
  readonly country: 'set' | 'known' | 'doubtful' | 'guessed' | 'remote';
}

/** `(202) 555-0147`, `1-202-555-0147`: the countries of +1 alone write numbers like this. */
const NORTH_AMERICAN = /^(?:1[-. ]?)?(?:\([2-9]\d\d\) ?|[2-9]\d\d[-.])[2-9]\d\d[-. ]\d{4}$/;
/** What says little of a page unless another clue agrees. */
const WEAK: ReadonlySet<CountryEvidence> = new Set(['default', 'format', 'currency']);
/** Countries further down the list are there for want of better ones. */
const MAX_KNOWN = 2;

/**
 * Reads a plain text that is one number as a whole, in each country in turn, then as what can be told
 * without one.
 *
 * @param countries tried for national numbers, the likeliest first
 * @param hasCue whether a word announces a number
 */
export function* readWritten(
  written: string,
  countries: readonly RankedCountry[],
  hasCue: boolean,
): Generator<WrittenNumber> {
  if (/^\(? ?\+/.test(written)) {
    const number = parseNumber(written, undefined);
    if (number) yield { number, form: 'plus', country: 'known' };
    return;
  }
  const digits = written.replaceAll(/\D/g, '');
  for (const [rank, ranked] of countries.entries()) {
    if (!mayBeNational(digits, ranked.country, hasCue)) continue;
    const number = parseNumber(written, ranked.country);
    if (!number) continue;
    const isNational = number.countryCallingCode === codeOf(ranked) && !isPrefixed(digits, number);
    const form = isNational ? 'national' : 'prefix';
    yield { number, form, country: rate(written, countries, rank) };
  }
  yield* readAnywhere(written, hasCue);
}

/** Whether the prefix of most of the world and the calling code are written: `0049 30 …`. */
function isPrefixed(digits: string, { number }: PhoneNumber): boolean {
  return digits === `00${number.slice(1)}`;
}

function* readAnywhere(written: string, hasCue: boolean): Generator<WrittenNumber> {
  // The prefix of most of the world, on pages of countries that have another one.
  const prefixed = /^00 ?[1-9]/.test(written) && parseNumber(`+${written.slice(2)}`, undefined);
  if (prefixed) yield { number: prefixed, form: 'prefix', country: 'known' };
  const american = NORTH_AMERICAN.test(written) && parseNumber(written, 'US');
  if (american)
    yield { number: american, form: 'national', country: hasCue ? 'known' : 'doubtful' };
}

function rate(
  written: string,
  countries: readonly RankedCountry[],
  rank: number,
): WrittenNumber['country'] {
  const ranked = countries[rank];
  const evidence = ranked?.evidence ?? [];
  if (evidence.includes('setting')) return 'set';
  if (isGuess(evidence)) return isGuess(countries[0]?.evidence ?? []) ? 'guessed' : 'remote';
  const others = countries.filter((other) => codeOf(other) !== (ranked && codeOf(ranked)));
  return rank >= MAX_KNOWN || others.some((other) => hasCallingCode(written, other))
    ? 'doubtful'
    : 'known';
}

function isGuess(evidence: readonly CountryEvidence[]): boolean {
  return evidence.length < 2 && evidence.every((each) => WEAK.has(each));
}

/** Whether a text reads as a country's calling code and number, with no sign in front: `501-666-6726`. */
function hasCallingCode(written: string, ranked: RankedCountry): boolean {
  const digits = written.replaceAll(/\D/g, '');
  return digits.startsWith(codeOf(ranked)) && parseNumber(`+${digits}`, undefined) !== undefined;
}

const codeOf = ({ country }: RankedCountry): string => getCountryCallingCode(country);
