/** All repeats are bounded, so the pattern is linear; the words are those of `findRuns`. */
const EXTENSION =
  /[ ,]{0,6}(?:ext(?:ension|n)?|extensi[oó]n|xtn?|int(?:erno)?|anexo|ramal|poste|durchwahl|dw|wew|доб|внутр|[x#])[ .:]{0,3}\d{1,7}$/iu;

/**
 * Finds where a number ends and its extension begins: `030 1234567 ext. 12`, `… x12`, `… #12`.
 *
 * @returns the length of the text where there is none
 */
export function cutExtension(plain: string): number {
  const at = plain.search(EXTENSION);
  return at > 0 ? at : plain.length;
}
