import { OTHER_WORDS } from './other-words';

const WORDS = new Set(OTHER_WORDS);
/**
 * The words right before a number, with the signs between them and it; in an element before it only
 * with a colon, since menus and headings end there as well.
 */
const LABEL =
  /(?<![\p{L}\d])(?:([\p{L}\p{M}\d./-]{1,24}) )?([\p{L}\p{M}\d./-]{1,24})[ .:#№=\-(]{0,6}(?:(?<=[:#№] *)\n *)?$/u;
/** They add nothing to the word before them: "order number", "Rechnung Nr.", "TVA FR". */
const FILLERS = /^(?:numbers?|nummer|n[ro°º]?|nos|num|id|code|key|is|was|[a-z]{2})$/u;
/** Words that are made for such numbers: "Vorgangsnummer", "Art.-Nr.", "Buchungscode", "Steuer-ID". */
const COMPOUND = /.(?:nummern?|code|zeichen|konto)$|[-.](?:nr|no|n|id|code)$/u;
/** `No. 0560-0155`, `№ 123`, `n° 123`: a number of something. */
const NUMBER_SIGN = /(?:(?<![\p{L}\d])(?:no|nr|num|n|núm|č)[.:°º] ?|[#№] ?)$/iu;
/** The same in scripts without spaces; those of telephones are cues, which are asked first. */
const UNSPACED_SIGN = /(?:番号?|编号|編號|号码?|號碼?|번호)[：: ]?$/u;
/** `doi:10.1000/…`: all of it up to the next space is one id. */
const DOI = /(?:doi:? ?|(?<!\d)10\.)[\d.]{0,12}\/[^ ]{0,32}$/iu;

/** Whether the text before a number ends in a label that says what else it is. */
export function hasOtherLabel(before: string): boolean {
  if ([NUMBER_SIGN, UNSPACED_SIGN, DOI].some((sign) => sign.test(before))) return true;
  const [, first = '', second = ''] = LABEL.exec(before.slice(-56).toLowerCase()) ?? [];
  const last = second.replace(/[.:/-]+$/, '');
  const earlier = first.replace(/[.:/-]+$/, '');
  if ([last, second, `${first} ${last}`].some((word) => WORDS.has(word))) return true;
  if (FILLERS.test(last) && WORDS.has(earlier)) return true;
  // A label with a colon is read as a whole: "Bestell-Nr. des Buchs:".
  const words = /: *$/.test(before)
    ? before
        .slice(-48)
        .toLowerCase()
        .split(/[\s:]+/)
    : [];
  return [earlier, last, ...words].some((word) => COMPOUND.test(word.replace(/\.$/, '')));
}
