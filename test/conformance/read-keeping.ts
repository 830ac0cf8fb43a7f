/** Each can hold a year of its own: the second and third are for caches between. */
const FIELDS = ['Cache-Control', 'CDN-Cache-Control', 'Surrogate-Control'];
const FRESH = /\b(?:max-age|s-maxage)="?(\d+)/gi;
const STALE = /\b(?:stale-while-revalidate|stale-if-error)="?(\d+)/gi;

/**
 * Reads for how long caches may keep an answer (RFC 9111), stale ones included (RFC 5861).
 *
 * @param nowMs taken where the answer does not say when it was given
 * @returns seconds
 */
export function readKeepingS(headers: Headers, nowMs: number): number {
  const told = FIELDS.map((name) => headers.get(name) ?? '');
  const [own = ''] = told;
  const isSaid = /no-store|max-age|s-maxage/i.test(own);
  return Math.max(...told.map(readField), isSaid ? 0 : readDates(headers, nowMs));
}

function readField(text: string): number {
  return /\bno-store\b/i.test(text) ? 0 : readLongest(text, FRESH) + readLongest(text, STALE);
}

function readLongest(text: string, directive: RegExp): number {
  return Math.max(0, ...Array.from(text.matchAll(directive), ([, age]) => Number(age)));
}

/** Without a word on it, caches take a tenth of an answer's age (section 4.2.2). */
function readDates(headers: Headers, nowMs: number): number {
  const [date, expires, modified] = ['Date', 'Expires', 'Last-Modified'].map((name) =>
    Date.parse(headers.get(name) ?? ''),
  );
  const givenMs = date === undefined || Number.isNaN(date) ? nowMs : date;
  if (headers.has('Expires')) return ((expires ?? 0) - givenMs) / 1_000 || 0;
  return (givenMs - (modified ?? givenMs)) / 10_000 || 0;
}
