/**
 * Words that announce a phone number, in the languages that the spine reads. `\b` knows ASCII only,
 * so the words that are no ASCII stand apart.
 */
const CUE =
  /(?:\b(?:tel|tél|phone|telephone|telefon|telefono|telefone|teléfono|téléphone|fon|mobile?|mobil|móvil|cell|handy|fax|call|dial|ring|hotline|appel|anruf|rufnummer|whatsapp|sms|text)\b|☎|☏|📞|电话|電話|тел)[^\d]{0,24}$/iu;

/** Whether the text before a number ends in a word that announces a phone number. */
export function hasContactCue(before: string): boolean {
  return CUE.test(before.slice(-32));
}
