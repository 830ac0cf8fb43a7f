import { getCountryCallingCode, type CountryCode } from 'libphonenumber-js/max';
import type { CountryClue } from './country-clue';
import { readNationalForm, type NationalForm } from './read-national-form';
import { WEIGHTS } from './weights';

/** From digits alone to the country's own groups and signs. */
const CLOSENESS: readonly NationalForm['likeness'][] = ['digits', 'groups', 'signs'];

/**
 * Reads the countries whose way of writing national numbers a page's numbers follow. A number speaks
 * for the country whose way it follows most closely, shared where several are alike; countries with
 * one calling code count as one, and the number's area tells which of them it is.
 *
 * @param numbers national numbers as they are written
 * @param contenders countries that may be meant, likeliest first
 */
export function readFormatClues(
  numbers: readonly string[],
  contenders: readonly CountryCode[],
): readonly CountryClue[] {
  const onePerCode = new Map(contenders.map((each) => [getCountryCallingCode(each), each]));
  return numbers.flatMap((written) => {
    const forms = [...onePerCode.values()].flatMap(
      (country) => readNationalForm(written, country) ?? [],
    );
    const closest = Math.max(...forms.map(({ likeness }) => CLOSENESS.indexOf(likeness)));
    const best = forms.filter(({ likeness }) => likeness === CLOSENESS[closest]);
    return best.map(({ country, likeness }, place): CountryClue => {
      const worth = likeness === 'digits' ? WEIGHTS.looseFormat : WEIGHTS.format;
      return { country, evidence: 'format', weight: worth * shareOf(place, best.length) };
    });
  });
}

/** The likeliest of several is twice as likely as all the others. */
function shareOf(place: number, sharers: number): number {
  if (sharers === 1) return 1;
  return place === 0 ? 2 / 3 : 1 / 3 / (sharers - 1);
}
