import { isSupportedCountry, type CountryCode } from 'libphonenumber-js/max';
import * as v from 'valibot';

/** A country that the library knows; null: none; left out: to be inferred. */
export const countryField = v.optional(
  v.nullable(v.custom<CountryCode>((code) => typeof code === 'string' && isSupportedCountry(code))),
);
