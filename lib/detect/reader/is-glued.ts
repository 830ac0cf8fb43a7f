/** A label may run into its number ("Phone1-888…"), where the edge of an element was between them. */
const LABEL =
  /(?:tel|phone|telephone|telefon|téléphone|teléfono|telefone|fax|mobile|mobil|cell|fon|hotline|office)$/iu;
/** Scripts that write spaces between words: others may run into a number. */
const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** Signs of arithmetic, addresses and prices. */
const SIGN_BEFORE = /[=@_&%^*~<>\\]$/;
const SIGN_AFTER = /^[=@_&%^*~\\$€£¥₹]/;
/** The next label runs into its number, as the edge of an element was between them: "…0143Fax: …". */
const LABEL_BEHIND =
  /^(?:tel|t[eé]l[eé]fono?|telephone|telefax|fax|phone|mobile?|cell|e-?mail)(?!\p{L})/iu;
/** The rest of an id, a path or a decimal: `CVE-`, `/user/`, `10.`; a label ends in a colon or dot. */
const JOINED = /(?:[\p{L}\d][-/]|\d[.:]|(?<![\d.-])\d{1,4}[,;])$/u;
/** A number with groups of its own, so that the plus or parenthesis behind it begins the next one. */
const WHOLE_BEFORE = /\d[ ().-]\d{2,5}[ ().-]\d{2,5}$/;
const FILE_TYPE =
  /^\.(?:jpe?g|png|gif|webp|svg|pdf|html?|php|aspx?|zip|gz|mp[34]|docx?|xlsx?|txt|csv|com|net|org)\b/i;
/** The rest of a time, a decimal or a large number; a next number in a list is longer. */
const REST = /^(?::\d|,\d{1,3}(?![\d-])|-\p{L})/u;
const CURRENCY = '$€£¥₹₽₩₫₺₴₸฿₪₱₦';
const UNIT = new RegExp(
  `^ ?(?:[${CURRENCY}]|(?:EUR|USD|GBP|CHF|PLN|CZK|HUF|RON|BGN|SEK|NOK|DKK|TRY|UAH|RUB|BRL|MXN|CLP|COP|INR|IDR|VND|VNĐ|TL|zł|kr|Kč|Ft|lei|лв|руб|грн|đ|euros?|dollars?|km|kg|px|bytes)(?!\\p{L})|[円元원])`,
  'u',
);
/** Things that are counted or measured in hundreds of millions, in the languages with most pages. */
const MEASURE =
  /^ (?:kilomet|met(?:er|re)s|tonn|tonel|people|inhabitants|residents|spectators|einwohner|menschen|zuschauer|habitants|personnes|habitantes|personas|pessoas|abitanti|persone|inwoners|mieszkańc|obyvatel|invånare|жител|человек)/iu;
const PRICE_BEFORE = new RegExp(`[${CURRENCY}] ?$`, 'u');

/**
 * Whether what stands right before a number makes it part of something longer: a word, an id, a
 * decimal, a price, a path.
 *
 * @param isOpened the number begins with a plus or a parenthesis, so letters may stand before it
 */
export function isGluedBefore(before: string, isOpened: boolean): boolean {
  if (PRICE_BEFORE.test(before)) return true;
  if (isOpened) return /[\d)*=/]$/.test(before) && !WHOLE_BEFORE.test(before);
  const stem = before.replace(/[-./:]$/, '');
  if (LABEL.test(stem)) return false;
  return SIGN_BEFORE.test(before) || JOINED.test(before) || LETTER.test(before.slice(-1));
}

/** Whether what stands right behind a number makes it part of something longer. */
export function isGluedAfter(after: string): boolean {
  if (LETTER.test(after.charAt(0))) return !LABEL_BEHIND.test(after);
  return [SIGN_AFTER, FILE_TYPE, REST, UNIT, MEASURE].some((rest) => rest.test(after));
}
