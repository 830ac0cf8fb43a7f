import { isSupportedCountry, type CountryCode } from 'libphonenumber-js/max';

/** The region of a BCP 47 language tag: `de-AT` and `zh-Hant-TW` tell one, `de` does not. */
export function readLanguageRegion(language: string): CountryCode | undefined {
  const region = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(language)?.[1]?.toUpperCase();
  return region && isSupportedCountry(region) ? region : undefined;
}
