const twoDigits = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });

/**
 * How many numbers share a prefix, for people: "about 2,700".
 *
 * @param size their average, as `findAnonymitySet` gives it
 */
export function tellAnonymitySet(size: number): string {
  if (size < 1) return 'fewer than 1';
  return `about ${twoDigits.format(size < 10 ? Math.round(size) : size)}`;
}
