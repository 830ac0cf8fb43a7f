/** `06/05/2024`, `2024-05-06 12`, `(1998 – 2004)`: what runs find most, and no number in any country. */
const DATE =
  /^\(?(?:\d\d?([-./])\d\d?\1(?:19|20)?\d\d|(?:19|20)\d\d([-./])\d\d?\2\d\d?|(?:1[5-9]|20)\d\d ?[-\u2013\u2014/] ?(?:1[5-9]|20)\d\d)(?: +\d\d?)?\D{0,2}$/;
/** None is longer, in UTF-16 code units. */
const MAX_DATE = 18;

/** Whether a run, from its first digit or the sign before it, is a date or a range of years. */
export function isDate(run: string): boolean {
  return run.length <= MAX_DATE && DATE.test(run);
}
