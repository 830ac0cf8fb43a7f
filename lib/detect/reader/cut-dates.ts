import type { Run } from '../find-runs';

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19|20)\\d\\d';
const TIME = '(?:[ T]+(?:[01]?\\d|2[0-3])(?!\\d))?';
/** One sign throughout: `2024-05-06`, `6.5.24`, `06/05/2024`, with the hour of a time behind it. */
const DATES = ['-', '\\.', '/'].map((sign) => [
  `${YEAR}${sign}${MONTH}${sign}${DAY}`,
  `${DAY}${sign}${MONTH}${sign} ?(?:${YEAR}|\\d\\d)`,
  `${MONTH}${sign}${DAY}${sign}(?:${YEAR}|\\d\\d)`,
]);
/** `06/05/202412`: a date and a count that runs into it. */
const COUNTED = `\\d{1,2}/\\d{1,2}/20\\d\\d\\d{1,3}`;
/** `1998-2004`, `2019 / 2020`, `1800 - 2000`. */
const YEARS = '(?:1\\d|20)\\d\\d(?: ?[-/] ?(?:1\\d|20)\\d\\d)+';
/** `09/14 - 09/21`, `14.09. - 21.09.`: days of a year. */
const DAYS = ['/', '\\.'].map(
  (sign) => `\\d{1,2}${sign}\\d{1,2}\\.? ?- ?\\d{1,2}${sign}\\d{1,2}\\.?`,
);
/** `08.30 - 12.00`: opening hours. */
const HOUR = '(?:[01]?\\d|2[0-4])\\.[0-5]\\d';
const HOURS = `${HOUR} ?- ?${HOUR}|24 ?/ ?7`;
/** `20240506 12:30` and `20240506123045`: a day, and a time or nothing. */
const STAMP = `${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[ T]?(?:[01]\\d|2[0-3]))?(?:[0-5]\\d){0,2}`;
/** A date stands by itself: the same sign and another digit make it part of a longer number. */
const DATE = new RegExp(
  `(?<![\\d+]|\\d[-./])(?:${[...DATES.flat(), COUNTED, YEARS, ...DAYS, HOURS, STAMP].join('|')})${TIME}(?!\\d|[-./]\\d)`,
  'g',
);

/**
 * Cuts dates and years out of a plain text.
 *
 * @returns what is left between them; the whole text where there are none
 */
export function cutDates(plain: string): readonly Run[] {
  const pieces: Run[] = [];
  let start = 0;
  for (const { 0: date, index } of plain.matchAll(DATE)) {
    if (isDescending(date)) continue;
    pieces.push({ start, end: index });
    start = index + date.length;
  }
  pieces.push({ start, end: plain.length });
  return pieces;
}

/** `1588-1234` is no range of years, which ascend. */
function isDescending(date: string): boolean {
  const [, from, to] = /^([12]\d{3}) ?- ?([12]\d{3})$/.exec(date) ?? [];
  return from !== undefined && to !== undefined && to < from;
}
