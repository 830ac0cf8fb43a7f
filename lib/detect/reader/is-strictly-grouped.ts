import type { PhoneNumber } from 'libphonenumber-js/max';

/**
 * The lengths of groups that people write as often as those of the metadata, in plans of one length
 * without a trunk prefix, by calling code.
 */
const CUSTOMARY: Readonly<Record<string, readonly string[]>> = {
  '30': ['3 3 4', '3 4 3'],
  '34': ['2 3 2 2', '3 3 3'],
  '351': ['3 3 3', '2 3 2 2'],
  '598': ['4 4'],
};

const digitGroups = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');

/**
 * Whether a number is written in the digit groups of its own country, two groups at the least, with
 * or without its calling code: `202-555-0143` and `1-202-555-0143`, but not `2025550143` or
 * `20-255-501-43`.
 */
export function isStrictlyGrouped(written: string, number: PhoneNumber): boolean {
  const groups = dropOldPrefix(digitGroups(written), number);
  const national = digitGroups(number.formatNational());
  const international = digitGroups(number.formatInternational());
  const bare = international.slice(number.countryCallingCode.length + 1);
  return (
    groups.includes(' ') &&
    ([national, bare, `${number.countryCallingCode} ${national}`, international].includes(groups) ||
      isCustomary(groups, number))
  );
}

function isCustomary(groups: string, { countryCallingCode, nationalNumber }: PhoneNumber): boolean {
  const lengths = groups.split(' ').map(({ length }) => length);
  return (
    groups.replaceAll(' ', '') === nationalNumber &&
    (CUSTOMARY[countryCallingCode] ?? []).includes(lengths.join(' '))
  );
}

/** What Mexicans dialled before 2019 is a group of its own and says nothing of the others. */
const dropOldPrefix = (groups: string, { countryCallingCode }: PhoneNumber): string =>
  countryCallingCode === '52'
    ? groups.replace(/^0(?:1|44|45) /, '').replace(/^52 1 /, '52 ')
    : groups;
