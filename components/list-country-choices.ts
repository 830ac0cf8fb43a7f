import { nameCountry } from './name-country';

interface CountryChoice {
  readonly code: string;
  readonly name: string;
}

const collator = new Intl.Collator('en');

/** Countries with their names, in the order of the names. */
export function listCountryChoices(codes: readonly string[]): readonly CountryChoice[] {
  return codes
    .map((code) => ({ code, name: nameCountry(code) }))
    .toSorted((a, b) => collator.compare(a.name, b.name));
}
