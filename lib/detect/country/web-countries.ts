import type { CountryCode } from 'libphonenumber-js/max';

/** The countries with most of the web's pages, most first: tried where a page says little of itself. */
export const WEB_COUNTRIES: readonly CountryCode[] = [
  'US',
  'GB',
  'DE',
  'JP',
  'FR',
  'RU',
  'BR',
  'IT',
  'ES',
  'NL',
  'PL',
  'IN',
  'AU',
  'TR',
  'CH',
  'BE',
  'AT',
  'SE',
  'IE',
];
