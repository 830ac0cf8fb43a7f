import type { PhoneNumber } from 'libphonenumber-js/max';
import type { RankedCountry } from '../ranked-country';
import { readDialAddress } from '../read-dial-address';
import { readWritten } from './read-written';

/**
 * Reads the number that a link dials, or that the page's data gives.
 *
 * @param text as the bounded reader of addresses cut it; anything else is refused, as the content
 *   script may be in hostile hands and some texts of 90 characters cost the parser a minute
 */
export function readDialled(
  text: string,
  countries: readonly RankedCountry[],
): PhoneNumber | undefined {
  if (readDialAddress(`tel:${text}`) !== text) return undefined;
  const [first] = readWritten(text, countries, true);
  return first?.number;
}
