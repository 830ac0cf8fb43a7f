import { getCountries, type CountryCode } from 'libphonenumber-js/max';
import { PLACE_NAMES } from './place-names';

/** A name in small letters and what it stands for. */
interface CountryName {
  readonly name: string;
  readonly country: CountryCode;
}

/** First names, regions of other countries and parts of other names: they say too little. */
const AMBIGUOUS = new Set(
  'chad dominica georgia guinea jersey jordan mali niger samoa togo'.split(' '),
);

/**
 * Lists the names of all countries in English and in the page's language, and of the places that
 * stand for one.
 *
 * @param language the page's, as `de-AT`; an unknown one is left out
 */
export function listCountryNames(language: string): readonly CountryName[] {
  const places = Object.entries(PLACE_NAMES).flatMap(([country, names]) =>
    names.split('|').map((name) => ({ name, country: country as CountryCode })),
  );
  return [...listNames('en'), ...listNames(readPrimary(language)), ...places];
}

function listNames(language: string): readonly CountryName[] {
  if (language === '') return [];
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return getCountries().flatMap((country) => {
    const name = names.of(country)?.toLowerCase().replace('&', 'and');
    return name === undefined || AMBIGUOUS.has(name) ? [] : [{ name, country }];
  });
}

/** The language without its region; empty where the browser has no names in it. */
function readPrimary(language: string): string {
  const primary = /^[a-z]{2,3}(?![a-z])/i.exec(language)?.[0].toLowerCase() ?? '';
  if (primary === '' || primary === 'en') return '';
  return Intl.DisplayNames.supportedLocalesOf([primary]).length > 0 ? primary : '';
}
