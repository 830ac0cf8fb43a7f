import type { CountryEvidence } from '../../lib/detect/ranked-country';
import type { PageCountry } from '../../lib/message/views';

const words: Readonly<Record<CountryEvidence, string>> = {
  setting: 'Your setting for this site.',
  numbers: 'From international numbers on the page.',
  address: 'From a postal address on the page.',
  language: "From the page's language.",
  domain: "From the ending of the site's address.",
  currency: 'From currency or units on the page.',
  format: 'From the way its numbers are written.',
  default: 'Your default country.',
};

/** What speaks for the country that a page's numbers are read in. */
export function tellEvidence({ assumed, evidence, chosen }: PageCountry): string {
  const isReadAgain = chosen === undefined ? evidence === 'setting' : assumed !== chosen;
  if (isReadAgain) return 'The page is being read again.';
  return evidence === undefined
    ? 'Nothing tells, so numbers are found in international form only.'
    : words[evidence];
}
