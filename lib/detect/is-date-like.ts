/** `2024-05-06`, `06/05/2024`, `6.5.24`, with or without a time's digits behind it. */
const DATE =
  /^(?:(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)?\d\d)(?:\D+\d{1,4})*$/;
/** `1998-2004`, `2019 - 2020 2021`: nothing but years. */
const YEARS = /^(?:19|20)\d\d(?:[^\d+]+(?:19|20)\d\d)+$/;

/** Whether a run of digits has the shape of a date, or of a list or range of years. */
export function isDateLike(text: string): boolean {
  return DATE.test(text) || YEARS.test(text);
}
