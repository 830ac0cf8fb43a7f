import { DIGITS, FILLERS, OPENERS } from './phone-characters';

/** A digit or the sign before one, with no more spaces and signs behind it than numbers have. */
const OPEN_END = new RegExp(`[${DIGITS}${OPENERS}][${FILLERS}]*$`);
/** As much of the end is looked at, in UTF-16 code units. */
const MAX_END = 24;

/**
 * Whether a text ends in what may be the middle of a number, so that it is to be read together with
 * what follows it: "Call (030)", "+49 30 ". Said of every text of a page: most end in a letter, and
 * nothing more is looked at in those.
 */
export function endsOpen(text: string): boolean {
  const end = text.trimEnd();
  const last = end.charCodeAt(end.length - 1);
  // From the colon to the tilde of ASCII, and a text without any characters.
  if ((last > 57 && last < 127) || end === '') return false;
  return OPEN_END.test(text.slice(-MAX_END));
}
