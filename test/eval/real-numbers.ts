import { announcedInScripts } from './texts/announced-in-scripts';
import { announcedNumbers } from './texts/announced-numbers';
import { extensionsAndLists } from './texts/extensions-and-lists';
import { internationalWritings } from './texts/international-writings';
import { localHabits } from './texts/local-habits';
import type { MarkedText } from './texts/marked-text';
import { moreNationalWritings } from './texts/more-national-writings';
import { nationalWritings } from './texts/national-writings';
import { unusualCharacters } from './texts/unusual-characters';

/**
 * Texts of ours in which each number is to be found to the character. The numbers are reserved ones
 * or made of counting digits.
 */
export const realNumbers: readonly MarkedText[] = [
  ...nationalWritings,
  ...moreNationalWritings,
  ...internationalWritings,
  ...unusualCharacters,
  ...extensionsAndLists,
  ...announcedNumbers,
  ...announcedInScripts,
  ...localHabits,
];
