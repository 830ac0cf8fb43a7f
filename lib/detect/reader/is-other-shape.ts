/** Four numbers up to 255: an IPv4 address, unless all are pairs as in `22.12.34.56`. */
const IPV4 = /^(?!\d\d\.\d\d\.\d\d\.\d\d$)(?:(?:25[0-5]|2[0-4]\d|[01]?\d?\d)(?:\.(?!$)|$)){4}$/;
/** `3.14159`, `0.2125551234`, `40.7127837`: one to three digits, a point and a long tail. */
const DECIMAL = /^\+?(?:0|[1-9]\d{0,2})\.\d{4,}$/;
/** `978-0-306-40615-7`: a book's number has this prefix and thirteen digits. */
const ISBN = /^97[89][- ]?(?:\d[- ]?){9}\d$/;
/** `0-306-40615-2`, `88 06 12345 1`: four groups of ten digits, the last of one. */
const OLD_ISBN = /^(?=(?:\d[- ]?){10}$)\d{1,5}([- ])\d{1,7}\1\d{1,7}\1\d$/;
/** `123-45-6789`: a social security number of the United States. */
const SSN = /^\d{3}-\d{2}-\d{4}$/;
/** `4111 1111 1111 1111`: a card's groups. */
const CARD = /^\d{4}([- ])(?:\d{4}\1\d{4}\1\d{1,7}|\d{6}\1\d{4,5})$/;
/** `1 2 3 4 5 6 7`: four single digits and more side by side are pages, steps or scores. */
const SINGLES = /(?:^|[^\d])\d(?:[ \-./]+\d(?!\d)){3,}/;
/** `12345678910`: pages again, with nothing between them. */
const COUNT = /^0?123456789/;
/** `9123 ···· 4567`, `1200000...1300000`: digits that are hidden or left out. */
const LEFT_OUT = /\d[ -]*\.[ ]?\.[ .-]*\d/;

/**
 * Whether a plain text without letters has the shape of something else than a phone number.
 *
 * @param hasCue whether a word announces a number: "Tel: 021.123.45.01" is no address of the network,
 *   which has no zeros in front
 */
export function isOtherShape(text: string, hasCue = false): boolean {
  if (IPV4.test(text)) return !(hasCue && text.startsWith('0'));
  return (
    [DECIMAL, ISBN, SSN, CARD, SINGLES, COUNT, LEFT_OUT].some((shape) => shape.test(text)) ||
    (OLD_ISBN.test(text) && hasCheckDigit(text.replaceAll(/\D/g, '')))
  );
}

/** By ISO 2108: the digits, weighed from ten down, make a multiple of eleven. */
function hasCheckDigit(digits: string): boolean {
  return (
    Array.from(digits).reduce((sum, digit, at) => sum + Number(digit) * (10 - at), 0) % 11 === 0
  );
}
