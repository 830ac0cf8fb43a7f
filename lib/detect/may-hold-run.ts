import { RUN } from './phone-characters';

const ANY_RUN = new RegExp(RUN);
/** A number of fewer characters is none. */
const MIN_LENGTH = 7;

/** Whether it is worth looking for runs in a text. Said of every text of a page: one native scan. */
export function mayHoldRun(text: string): boolean {
  return text.length >= MIN_LENGTH && ANY_RUN.test(text);
}
