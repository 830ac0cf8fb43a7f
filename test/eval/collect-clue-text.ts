import { MAX_CLUE_TEXT } from '../../lib/detect/page-clues';
import type { CutCandidate } from './cut-lines';

/** How much of a long text goes along on either side of a candidate. */
const REACH = 400;

/**
 * Collects the text that the content script would send for the country's sake: all of a short one,
 * what surrounds the candidates of a long one.
 */
export function collectClueText(text: string, cuts: readonly CutCandidate[]): string {
  if (text.length <= MAX_CLUE_TEXT) return text;
  let collected = '';
  let last = 0;
  for (const { start } of cuts) {
    const from = Math.max(last, start - REACH);
    last = Math.max(last, start + REACH);
    collected += `${text.slice(from, last)}\n`;
    if (collected.length > MAX_CLUE_TEXT) break;
  }
  return collected.slice(0, MAX_CLUE_TEXT);
}
