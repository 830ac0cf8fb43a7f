import { isDate } from './is-date';
import { DIGIT, kindOfCharacter, OTHER } from './kind-of-character';
import { ROUGH_LETTERED, ROUGH_RUN, ROUGH_RUN_LENGTH } from './phone-characters';

const SEEK = new RegExp(ROUGH_RUN, 'g');
const MIN_DIGITS = 7;
/** Longer than any date, in UTF-16 code units. */
const MAX_DATE = 24;
/** Looked for where a run ends, from five characters before to two behind. */
const LETTERED = new RegExp(`${ROUGH_LETTERED}$`);

/**
 * Whether it is worth looking for runs in a text: true of every text that has one, and of few others.
 * Said of many texts of a page, so it uses no pattern that takes long to compile. Linear: a native
 * scan, and one look at each character of what may be a run.
 */
export function mayHoldRun(text: string): boolean {
  SEEK.lastIndex = 0;
  while (SEEK.test(text)) {
    const start = SEEK.lastIndex - ROUGH_RUN_LENGTH;
    let at = start;
    let digits = 0;
    let kind = DIGIT;
    for (; kind !== OTHER; at += 1) {
      kind = kindOfCharacter(text.charCodeAt(at));
      if (kind === DIGIT) digits += 1;
      // However long it goes on, it is no date.
      if (digits >= MIN_DIGITS && at - start > MAX_DATE) return true;
    }
    at -= 1;
    if (digits >= MIN_DIGITS && !isDate(text.slice(start, at))) return true;
    if (LETTERED.test(text.slice(Math.max(start, at - 5), at + 2))) return true;
    SEEK.lastIndex = at + 1;
  }
  return false;
}
