import { CONTACT_WORDS } from './contact-words';
import { listWordsBefore } from './list-words-before';

const NOUNS = new Set(CONTACT_WORDS.nouns);
const CLOSE = new Set(CONTACT_WORDS.close);
/** They may stand between a close word and its number: "call us today on", "reach me at my". */
const SMALL = new Set(
  `us me him her them you now today free toll-free direct directly at on by via to under this the our my
  your his number numbers no nr nr. line phone office sie uns unter der an au le la al is are: nous número
  numéro numero na op på z i e y et und and or oder de for
  el los nos por para o ao pelo pela ons met oss os till numeroon pod numer nas nás čísle číslo az minket számon
  numărul bizi numaradan kami di nomor ke στο στα το τον την μας по номеру нам за номером`.split(
    /\s+/,
  ),
);
/** "Kundentelefon", "Telefon-Nr.", "Service-Hotline". */
const COMPOUND = /tele(?:f[oó]n|phon)|téléphon|hotline|rufnummer|faxnummer|mobilnummer/u;
/** A letter with its sign, and what the French write for a mobile phone. */
const LETTER =
  /(?:(?<![\p{L}\d_.-])(?:[tfm] ?[.:)]|p ?[:)]|port ?[.:])[ \n]{0,3}|(?:^|\n)[tfm] {1,2})$/iu;
/** Words behind a number that say what it is: "… (fax)", "… toll free". */
const AFTER = /^[ )]{0,3}[-([]? ?([\p{L}\p{M}]{2,16})(?:[ -]([\p{L}\p{M}]{2,16}))?/u;
const AFTER_WORDS = new Set(['mobile', 'cell', 'direct', 'office', 'mobil', 'voice', 'text']);
/** A number before this one that shares its word: "Tel 030 1234567, 030 7654321". */
const EARLIER_NUMBER =
  /[+(]?\d[\d ().\-/]{5,24}(?: ?[,;/|&+•-] ?| (?:or|and|und|oder|ou|et|o|y|e|of|en|lub|i|и|или) )$/iu;
/** As many of them as are stepped over. */
const MAX_LIST = 4;
/** A noun may stand so many words before its number: "phone number of our shop in Bath". */
const MAX_WORDS = 6;

/**
 * Whether a word or sign that announces a phone number stands beside one: a noun in the same clause
 * or at the end of the element before, a verb with nothing but small words in between, a letter with
 * a colon, or a word right behind the number.
 *
 * @param before plain text before the number
 * @param after plain text after it
 */
export function hasContactCue(before: string, after: string): boolean {
  return hasCueAfter(after) || hasCueBefore(before);
}

function hasCueAfter(after: string): boolean {
  const [, first = '', second = ''] = AFTER.exec(after.toLowerCase()) ?? [];
  const isBracketed = /^ ?[([]/.test(after);
  return (
    NOUNS.has(first) || (isBracketed && AFTER_WORDS.has(first)) || NOUNS.has(`${first} ${second}`)
  );
}

function hasCueBefore(before: string, steps = 0): boolean {
  if (LETTER.test(before) || hasWordBefore(before)) return true;
  const earlier = steps < MAX_LIST ? before.search(EARLIER_NUMBER) : -1;
  return earlier >= 0 && hasCueBefore(before.slice(0, earlier), steps + 1);
}

function hasWordBefore(before: string): boolean {
  const { words, clause } = listWordsBefore(before);
  if (CONTACT_WORDS.unspaced.some((word) => clause.includes(word))) return true;
  let isClose = true;
  for (const [at, word] of words.slice(0, MAX_WORDS).entries()) {
    const pair = `${words[at + 1] ?? ''} ${word}`;
    if (NOUNS.has(word) || NOUNS.has(pair) || COMPOUND.test(word)) return true;
    if (isClose && (CLOSE.has(word) || CLOSE.has(pair))) return true;
    isClose &&= SMALL.has(word);
  }
  return false;
}
