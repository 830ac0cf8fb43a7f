/** A share of a whole, rounded to four places so that it prints well; 1 where there is no whole. */
export function takeShare(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000;
}
