const counts = new Intl.NumberFormat('en');

/** How old a key is, in full days, in words. */
export function tellKeyAge(days: number): string {
  if (days === 0) return 'less than a day old';
  return days === 1 ? '1 day old' : `${counts.format(days)} days old`;
}
