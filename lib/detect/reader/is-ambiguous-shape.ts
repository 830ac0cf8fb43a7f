/** `1.234.567`, `912 345 678`: thousands, with one sign throughout. */
const THOUSANDS = /^[1-9]\d{0,2}([. ])\d{3}(?:\1\d{3})+$/;
/** `22.12.34.56`: an address of the network as well. */
const QUAD = /^\d\d(?:\.\d\d){3}$/;
/** `05 12 23 31 44`, `05 · 12 · 23 · 31 · 44`: pairs that rise from one to the next may be a draw. */
const PAIRS = /^\d\d(?:(?: [.-])? \d\d){3,}$/;
/** `0900-1730`: hours of opening, or years. */
const HOURS = /^(?:[01]\d|2[0-4])[0-5]\d ?- ?(?:[01]\d|2[0-4])[0-5]\d$/;

/**
 * Whether a plain text reads as well as a large number, an address, a draw or hours, though its grouping is that of a
 * phone number: its grouping then proves nothing.
 */
export function isAmbiguousShape(text: string): boolean {
  if ([THOUSANDS, HOURS, QUAD].some((shape) => shape.test(text))) return true;
  return PAIRS.test(text) && isRising((text.match(/\d\d/g) ?? []).map(Number));
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((each, at) => at === 0 || each > (numbers[at - 1] ?? 0));
}
