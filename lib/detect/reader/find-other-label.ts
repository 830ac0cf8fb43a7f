import { CONTACT_WORDS } from './contact-words';
import { OTHER_WORDS } from './other-words';

const WORDS = new Set(OTHER_WORDS);
/** What one is to do, at the beginning of a sentence; "refer to order" names one. */
const TO_ORDER = /(?:^|[\n.!?] *)to order[ .:]*$/i;
/** "Service client" is asked by telephone, whatever a client's number is. */
const CONTACTS: ReadonlySet<string> = new Set(CONTACT_WORDS.close);
/**
 * The words right before a number, with the signs between them and it; in an element before it only
 * with a colon, since menus and headings end there as well.
 */
const LABEL =
  /(?<![\p{L}\d.@/-])(?:([\p{L}\p{M}\d./-]{1,24}) )?([\p{L}\p{M}\d./-]{1,24})[ .:#№=\-(]{0,6}(?:(?<=[:#№] *)\n *)?$/u;
/**
 * They name the number that follows and nothing else, so they may stand in an element before it
 * without a colon; other words are the end of a menu or heading there.
 */
const PLAIN_NAME =
  /(?<![\p{L}\d])(?:isbn(?:-1[03])?|issn|iban|ean|upc|gtin|asin|oclc|lccn|pmid|doi|siret|siren|nip|regon|krs|cnpj|cpf|cuit|kvk|ust-id(?:nr\.?)?|hrb|imei|инн|огрн)[ .:]{0,3}\n[ (]{0,3}$/iu;
/**
 * They add nothing to the word before them: "order number", "Rechnung Nr.", "TVA FR"; but "order at" is
 * what one is to do.
 */
const FILLERS =
  /^(?:numbers?|nummer|n[ro°º]?|nos|num|id|code|key|is|was|(?!(?:at|by|in|me|of|on|or|to|up|us)$)[a-z]{2})$/u;
/** Words that are made for such numbers: "Vorgangsnummer", "Art.-Nr.", "Buchungscode", "Steuer-ID". */
const COMPOUND = /.(?:nummern?|code|zeichen|konto)$|[-.](?:nr|no|n|id|code)$/u;
/** They end alike and are what we look for. */
const OF_TELEPHONES = /telef|teleph|^tel|rufn|faxn|handy|mobil|hotline|phone|^fon/u;
/** `No. 0560-0155`, `№ 123`, `n° 123`: a number of something. */
const NUMBER_SIGN = /(?:(?<![\p{L}\d])(?:no|nr|num|n|núm|č)[.:°º] ?|[#№] ?)$/iu;
/** The same in scripts without spaces; those of telephones are cues, which are asked first. */
const UNSPACED_SIGN = /(?:番号?|编号|編號|号码?|號碼?|번호)[：: ]?$/u;
/** `doi:10.1000/…`: all of it up to the next space is one id. */
const DOI = /(?:doi:? ?|(?<!\d)10\.)[\d.]{0,12}\/[^ ]{0,32}$/iu;

/**
 * Finds a label at the end of the text before a number that says what else it is.
 *
 * @returns `named` where it names the thing, which no contact word further away outdoes; `sign` where
 *   it only says that it is a number of something, as "Tel. No." does as well
 */
export function findOtherLabel(before: string): 'named' | 'sign' | undefined {
  if (isNamed(before) || PLAIN_NAME.test(before) || DOI.test(before)) return 'named';
  return NUMBER_SIGN.test(before) || UNSPACED_SIGN.test(before) ? 'sign' : undefined;
}

function isNamed(before: string): boolean {
  const [, first = '', second = ''] = LABEL.exec(before.slice(-56).toLowerCase()) ?? [];
  const last = second.replace(/[.:/-]+$/, '');
  const earlier = first.replace(/[.:/-]+$/, '');
  // "To order: …", "Service client : …".
  if (TO_ORDER.test(before) || CONTACTS.has(`${earlier} ${last}`)) return false;
  if ([last, second, `${first} ${last}`].some((word) => WORDS.has(word))) return true;
  if (FILLERS.test(last) && WORDS.has(earlier)) return true;
  // A label with a colon is read as a whole: "Bestell-Nr. des Buchs:".
  const words = /: *$/.test(before)
    ? before
        .slice(-48)
        .toLowerCase()
        .split(/[\s:]+/)
    : [];
  return [earlier, last, ...words]
    .map((word) => word.replace(/\.$/, ''))
    .some((word) => COMPOUND.test(word) && !OF_TELEPHONES.test(word));
}
