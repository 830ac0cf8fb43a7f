import type { PhoneNumber } from 'libphonenumber-js/max';

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

/** Countries that write a trunk prefix or leave it out as they like, by libphonenumber's metadata. */
const OPTIONAL = new Set(['BY', 'HU', 'IN', 'KZ', 'LT', 'RU', 'SY', 'TR', 'VN']);

/**
 * How a national number stands to its country's trunk prefix (the 0 of 030, the 8 of Russia):
 * `written`, `missing` where the country writes one, or `none` where it has or needs none.
 */
export function findTrunkPrefix(
  written: string,
  number: PhoneNumber,
): 'written' | 'missing' | 'none' {
  const digits = digitsOf(written);
  // Italy's zero belongs to the number, and reads as a trunk prefix does.
  if (digits.startsWith('0')) return 'written';
  const { nationalNumber } = number;
  if (digits !== nationalNumber) return digits.startsWith('8') ? 'written' : 'none';
  const hasPrefix = digitsOf(number.formatNational()).length > nationalNumber.length;
  return hasPrefix && !OPTIONAL.has(number.country ?? '') ? 'missing' : 'none';
}
