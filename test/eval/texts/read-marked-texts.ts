import type { CountryCode } from 'libphonenumber-js/max';
import type { MarkedText } from './marked-text';
import { splitMarks } from './split-marks';

/** A text with its numbers in `‹` and `›`, and the E.164 of each in their order. */
type Written = readonly [text: string, ...e164s: readonly string[]];

/** Reads texts of a country with their numbers marked. */
export function readMarkedTexts(
  country: CountryCode,
  texts: readonly Written[],
): readonly MarkedText[] {
  return texts.map(([marked, ...e164s]) => {
    const { text, places } = splitMarks(marked);
    const expected = places.map((place, index) => ({ ...place, e164: e164s[index] ?? '' }));
    return { text, country, expected };
  });
}
