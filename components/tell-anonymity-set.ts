const twoDigits = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });

const MOST = 10_000;

/**
 * How many numbers share a prefix, for people: "about 2,700".
 *
 * @param size their average, as `findAnonymitySet` gives it
 */
export function tellAnonymitySet(size: number): string {
  if (size < 2) return 'fewer than 2';
  // Plans that name no end count lines that nobody could ever have.
  if (size > MOST) return 'more than 10,000';
  return `about ${twoDigits.format(size < 10 ? Math.round(size) : size)}`;
}
