import type { CountryCode } from 'libphonenumber-js/max';
import { listCountryNames } from './list-country-names';

/** Finds the countries that a text names, in its order, as often as it names them. */
export type FindNames = (text: string) => readonly CountryCode[];

/** Words that begin with a capital, or are in a script without capitals. One class: linear. */
const WORD = /(?<![\p{L}\p{M}])[\p{Lu}\p{Lo}][\p{L}\p{M}]{0,30}/gu;
const GOES_ON = /^[\p{L}\p{M}\d]/u;

/**
 * Creates a finder for the names of countries. Each word of a text is looked up once; only where it
 * begins a name is the text compared with it, longest name first: New Jersey is not Jersey.
 *
 * @param language the page's: names are known in English and in this language
 */
export function createNameFinder(language: string): FindNames {
  const byWord = indexNames(language);
  return (text) => {
    const countries: CountryCode[] = [];
    let end = 0;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const names = index < end ? undefined : byWord.get(word.toLowerCase());
      const found = names?.find(({ name }) => isAt(text, { name, at: index }));
      if (!found) continue;
      countries.push(found.country);
      end = index + found.name.length;
    }
    return countries;
  };
}

function indexNames(language: string): ReadonlyMap<string, ReturnType<typeof listCountryNames>> {
  const byWord = new Map<string, ReturnType<typeof listCountryNames>>();
  const longestFirst = listCountryNames(language).toSorted((a, b) => b.name.length - a.name.length);
  for (const entry of longestFirst) {
    const word = /^[\p{L}\p{M}]+/u.exec(entry.name)?.[0] ?? '';
    byWord.set(word, [...(byWord.get(word) ?? []), entry]);
  }
  return byWord;
}

function isAt(text: string, { name, at }: { readonly name: string; readonly at: number }): boolean {
  const end = at + name.length;
  return text.slice(at, end).toLowerCase() === name && !GOES_ON.test(text.slice(end, end + 2));
}
