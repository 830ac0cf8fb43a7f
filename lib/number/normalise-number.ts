import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import type { E164 } from './e164';

/** Longer than any number that people write with its extension; bounds the parser's work. */
const MAX_LENGTH = 64;

/**
 * Reads one phone number that stands alone.
 *
 * @param text the number as written, up to 64 characters; anything longer is not read
 * @param country tried for national numbers (ISO 3166-1 alpha-2); without it only `+` forms count
 * @returns the number in E.164 form, or undefined when it is not valid in its numbering plan
 */
export function normaliseNumber(text: string, country?: CountryCode): E164 | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const options = { extract: false, ...(country && { defaultCountry: country }) };
  const number = parsePhoneNumberFromString(text, options);
  return number?.isValid() ? mintE164(number.number) : undefined;
}

function mintE164(text: string): E164 {
  return text as E164;
}
