import type { CountryCode } from 'libphonenumber-js/max';
import { parseNumber } from '../reader/parse-number';

/** How a number would be written in a country, beside how it is. */
export interface NationalForm {
  readonly country: CountryCode;
  /** Whether its digits alone are the country's, its groups too, or even the sign between the last. */
  readonly likeness: 'digits' | 'groups' | 'signs';
}

const groupsOf = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');
const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');
const lastSignOf = (text: string): string => /(\D)\d{1,8}$/.exec(text)?.[1] ?? '';

/**
 * Reads a number as one of a country that is written out in full. Its trunk prefix must be there
 * where the country has one: without it, nearly all digits are a number somewhere.
 *
 * @param contender tried for the number; the number's area may name another with its calling code
 * @returns undefined where the country has no such number or would write other digits
 */
export function readNationalForm(
  written: string,
  contender: CountryCode,
): NationalForm | undefined {
  const number = parseNumber(written, contender);
  if (!number) return undefined;
  const national = number.formatNational();
  const country = number.country ?? contender;
  const forms = [national, `${number.countryCallingCode} ${national}`];
  if (!forms.some((form) => digitsOf(form) === digitsOf(written))) return undefined;
  const isGrouped =
    groupsOf(national).includes(' ') && forms.some((form) => groupsOf(form) === groupsOf(written));
  if (!isGrouped) return { country, likeness: 'digits' };
  return { country, likeness: lastSignOf(national) === lastSignOf(written) ? 'signs' : 'groups' };
}
