/** What a character can be in a phone number. */
export const OTHER = 0;
export const DIGIT = 1;
/** `+` or an opening parenthesis, which a number may begin with. */
export const OPENER = 2;
/** A space or a sign that may stand between digits. */
export const FILLER = 3;

/** Of the codes below 256. */
const LATIN = Uint8Array.from({ length: 256 }, (_none, code) => {
  const sign = String.fromCharCode(code);
  if (/\d/.test(sign)) return DIGIT;
  if (/[+(]/.test(sign)) return OPENER;
  return /[ \t\n\r\u00A0\u00AD\u00B7\-./)]/.test(sign) ? FILLER : OTHER;
});
const FILLERS = new Set(
  '\u202F\u205F\u2060\u2212\u2219\u22C5\u2044\u3000\u30FB\u30FC\uFEFF'.split(''),
);

/**
 * Tells what a UTF-16 code unit can be in a phone number: the classes of phone-characters.ts without
 * a pattern, since it is asked at both ends of every text of a page.
 */
export function kindOfCharacter(code: number): number {
  if (code < 256) return LATIN[code] ?? OTHER;
  if (code < 0x2000) return isEasternDigit(code) ? DIGIT : OTHER;
  if (code >= 0xff08 && code <= 0xff19) return kindOfWide(code);
  return isFiller(code) ? FILLER : OTHER;
}

function isEasternDigit(code: number): boolean {
  return (
    (code >= 0x660 && code <= 0x669) ||
    (code >= 0x6f0 && code <= 0x6f9) ||
    (code >= 0x966 && code <= 0x96f)
  );
}

/** From the full-width opening parenthesis to the full-width nine. */
function kindOfWide(code: number): number {
  if (code >= 0xff10) return DIGIT;
  if (code === 0xff08 || code === 0xff0b) return OPENER;
  return code === 0xff09 || code >= 0xff0d ? FILLER : OTHER;
}

function isFiller(code: number): boolean {
  return (
    code <= 0x2015 ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    FILLERS.has(String.fromCharCode(code))
  );
}
