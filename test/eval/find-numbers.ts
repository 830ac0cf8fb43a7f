import { rankCountries } from '../../lib/detect/rank-countries';
import type { RankedCountry } from '../../lib/detect/ranked-country';
import { readCandidate } from '../../lib/detect/read-candidate';
import { collectClueText } from './collect-clue-text';
import { cutLines, type CutCandidate } from './cut-lines';
import type { Finding } from './finding';
import { readHost } from './read-host';
import type { TextSource } from './text-source';

/**
 * Finds the numbers of a text with the very functions that the extension uses, put together as the
 * content script and the worker put them together.
 *
 * @returns what was found, in the order of the text
 */
export function findNumbers(source: TextSource): readonly Finding[] {
  const cuts = cutLines(source.text, source.breaks);
  const countries = listCountries(source, cuts);
  return cuts.flatMap(({ start, candidate }) =>
    readCandidate(candidate, countries).map((reading) => ({
      start: start + reading.start,
      end: start + reading.end,
      e164: reading.e164,
      certainty: reading.certainty,
      reason: reading.reason,
    })),
  );
}

function listCountries(
  { text, base, country, defaultCountry }: TextSource,
  cuts: readonly CutCandidate[],
): readonly RankedCountry[] {
  if (country === null) return [];
  return rankCountries({
    host: readHost(base),
    clues: { language: '', declared: [], text: collectClueText(text, cuts) },
    candidates: cuts.map(({ candidate }) => candidate),
    siteCountry: country,
    defaultCountry,
  });
}
