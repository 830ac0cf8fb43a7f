/** A length, which percentages make one of a whole. */
export type Length = (whole: number) => number;

/** As browsers write lengths in computed styles. */
const LENGTH = /calc\((-?[\d.]+)% ([+-]) ([\d.]+)px\)|(-?[\d.]+(?:e-?\d+)?)(%|px)/g;

/** Reads the lengths in the computed value of a style. */
export function readLengths(text: string): readonly Length[] {
  return [...text.matchAll(LENGTH)].map(([, share, sign, rest, number, unit]): Length => {
    if (share !== undefined)
      return (whole) => (whole * Number(share)) / 100 + Number(`${sign}${rest}`);
    return (whole) => (unit === '%' ? (whole * Number(number)) / 100 : Number(number));
  });
}
