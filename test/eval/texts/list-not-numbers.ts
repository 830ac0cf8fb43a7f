import type { CountryCode } from 'libphonenumber-js/max';
import type { NotNumber, NotNumberKind } from './not-number';

/** Texts of one kind and country, in which a reader sees no phone number. */
export function listNotNumbers(
  kind: NotNumberKind,
  country: CountryCode,
  texts: readonly string[],
): readonly NotNumber[] {
  return texts.map((text) => ({ kind, text, country }));
}
