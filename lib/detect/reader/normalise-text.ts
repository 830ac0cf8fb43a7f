/** A text in plain ASCII signs, and where each of its characters stood in the text as it was. */
export interface PlainText {
  readonly plain: string;
  /** For each character of `plain`, and for its end, the offset in the raw text (UTF-16). */
  readonly offsets: readonly number[];
}

/** Signs that are written as one of ASCII, by their code units. */
const SAME: ReadonlyMap<number, string> = new Map([
  ...spell('\t\r\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A', ' '),
  ...spell('\u202F\u205F\u3000', ' '),
  ...spell('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30FC', '-'),
  ...spell('\u00B7\u2219\u22C5\u30FB', '.'),
  ...spell('\u2044', '/'),
]);
/** Soft hyphens, zero-width and direction signs: nothing that a reader sees. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/;
/** The code of the digit zero in each row of digits that is read. */
const ZEROS = [0x06_60, 0x06_f0, 0x09_66];
/** Full-width forms stand at the same distance from all of ASCII. */
const FULL_WIDTH = { first: 0xff_01, last: 0xff_5e, distance: 0xfe_e0 };

/**
 * Writes a text in plain signs: digits of other scripts, full-width forms, spaces, hyphens and dots
 * of all kinds as ASCII, without what cannot be seen. Line breaks stay. Keeps a map of offsets, so that a mark sits on
 * the page's own characters.
 */
export function normaliseText(raw: string): PlainText {
  let plain = '';
  const offsets: number[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const sign = raw.charAt(at);
    if (UNSEEN.test(sign)) continue;
    plain += sign < '\u0080' && sign >= ' ' ? sign : writePlainly(raw.charCodeAt(at), sign);
    offsets.push(at);
  }
  return { plain, offsets: [...offsets, raw.length] };
}

function writePlainly(code: number, sign: string): string {
  const same = SAME.get(code);
  if (same !== undefined) return same;
  const { first, last, distance } = FULL_WIDTH;
  if (code >= first && code <= last) return String.fromCharCode(code - distance);
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? sign : `${code - zero}`;
}

function spell(signs: string, plain: string): readonly (readonly [number, string])[] {
  return Array.from(signs, (sign) => [sign.charCodeAt(0), plain] as const);
}
