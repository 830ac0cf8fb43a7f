import {
  parsePhoneNumberFromString,
  type CountryCode,
  type PhoneNumber,
} from 'libphonenumber-js/max';
import { couldBeValid } from './could-be-valid';

/** Longer than any number with its signs; what the parser is given is bounded whoever asks. */
const MAX_LENGTH = 48;
/** E.164 has 15 digits at the most; an international prefix and a trunk zero may be written too. */
const MIN_DIGITS = 5;
const MAX_DIGITS = 20;
const WRITTEN = /^[+(]?[\d().\-/ +]+$/;
const PAIR = /\([^()]*\)/g;
const UNPAIRED = /^[^()]*$/;

/**
 * Parses what is a phone number as a whole.
 *
 * @param written plain text without an extension
 * @param country read for national numbers; undefined: international ones only
 * @returns a number that is valid by the metadata, or undefined
 */
export function parseNumber(
  written: string,
  country: CountryCode | undefined,
): PhoneNumber | undefined {
  const digits = written.replaceAll(/\D/g, '').length;
  if (written.length > MAX_LENGTH || digits < MIN_DIGITS || digits > MAX_DIGITS) return undefined;
  // "02) 3456-7890", as Koreans write it.
  const opened = written.replace(/^(0\d{1,3})\) ?/, '($1) ');
  if (!WRITTEN.test(opened) || !UNPAIRED.test(opened.replaceAll(PAIR, ''))) return undefined;
  // "(+44) 20 …": the parser knows no sign before the plus.
  const plain = dropOldPrefix(opened.replace(/^\( ?(\+\d{1,3}) ?\)/, '$1 '), country);
  const isNational = country !== undefined && !plain.startsWith('+');
  if (isNational && !couldBeValid(plain.replaceAll(/\D/g, ''), country)) return undefined;
  const number = parsePhoneNumberFromString(plain, {
    ...(country && { defaultCountry: country }),
    extract: false,
  });
  return number?.isValid() ? number : undefined;
}

/** Mexico did away with its trunk prefixes and the 1 of its mobile phones in 2019; pages did not. */
function dropOldPrefix(plain: string, country: CountryCode | undefined): string {
  const isNational = country === 'MX' && !plain.startsWith('+');
  return isNational
    ? plain.replace(/^\(?0(?:1|44|45)\)?[ .-]{0,3}(?=[(\d])/, '')
    : plain.replace(/^(\+52[ .-]?)1[ .-](?=[(\d])/, '$1');
}
