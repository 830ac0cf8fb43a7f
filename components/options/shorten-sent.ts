/** Of three prefixes with dots between them. */
const LONGEST_PREFIX = 14;

/** What was sent of a number, for a table: a prefix as it is, of a whole hash its beginning. */
export function shortenSent(sent: string): string {
  return sent.length > LONGEST_PREFIX ? `${sent.slice(0, 8)}… (whole hash)` : sent;
}
