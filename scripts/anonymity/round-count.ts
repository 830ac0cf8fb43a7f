const SIGNIFICANT_DIGITS = 3;

/** Writes a count, rounded to three significant digits, as short as `Number` reads it: `287e7`. */
export function roundCount(count: bigint): string {
  const [mantissa = '', exponent] = Number(count)
    .toExponential(SIGNIFICANT_DIGITS - 1)
    .split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '') || '0';
  return `${digits}e${Number(exponent) - digits.length + 1}`;
}
