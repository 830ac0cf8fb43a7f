import { DIGIT, FILLER, kindOfCharacter, OPENER } from './kind-of-character';

/** Behind what a run begins with. */
const MIN_REST = 5;

/**
 * Finds where a run ends that begins at an offset, which has a digit or the sign before one: what the
 * pattern `RUN` matches there, by code, since that takes longer to compile than most pages to read.
 *
 * @returns undefined where none begins
 */
export function findRunEnd(text: string, start: number): number | undefined {
  const from = isPlus(text.charCodeAt(start + 1)) ? start + 2 : start + 1;
  let end = from;
  while (mayGoOn(text.charCodeAt(end))) end += 1;
  return end - from < MIN_REST ? undefined : end;
}

function isPlus(code: number): boolean {
  return code === 0x2b || code === 0xff0b;
}

function mayGoOn(code: number): boolean {
  const kind = kindOfCharacter(code);
  return kind === DIGIT || kind === FILLER || (kind === OPENER && !isPlus(code));
}
