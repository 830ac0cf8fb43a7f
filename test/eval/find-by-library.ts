import { findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js/max';
import type { CountryCode } from 'libphonenumber-js/max';
import type { Finding } from './finding';
import { readHost } from './read-host';
import type { TextSource } from './text-source';

/**
 * Finds numbers with the text search of libphonenumber-js alone, to compare with. Its country is the
 * one given, else the page's top-level domain, else the default.
 */
export function findByLibrary(source: TextSource): readonly Finding[] {
  const country = findCountry(source);
  return findPhoneNumbersInText(source.text, country ? { defaultCountry: country } : {}).map(
    ({ startsAt, endsAt, number }) => ({ start: startsAt, end: endsAt, e164: number.number }),
  );
}

function findCountry({ base, country, defaultCountry }: TextSource): CountryCode | undefined {
  if (country !== undefined) return country ?? undefined;
  const domain = readHost(base).split('.').at(-1)?.toUpperCase();
  const code = domain === 'UK' ? 'GB' : domain;
  return code && isSupportedCountry(code) ? code : defaultCountry;
}
