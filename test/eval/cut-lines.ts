import type { Candidate } from '../../lib/detect/candidate';
import { cutCandidates } from '../../lib/detect/cut-candidates';

/** A candidate and where it begins in the whole text. */
export interface CutCandidate {
  readonly start: number;
  readonly candidate: Candidate;
}

/** As much of the earlier lines as may hold a label, and blank lines behind it. */
const LEAD = 48;
const LOOK_BACK = 256;

/**
 * Cuts the candidates out of a text in which a line break is the edge of a block, as the content
 * script does with the blocks of a page.
 *
 * @param breaks offsets in the text at which inline elements begin or end, ascending
 */
export function cutLines(text: string, breaks: readonly number[] = []): readonly CutCandidate[] {
  const cuts: CutCandidate[] = [];
  let at = 0;
  let next = 0;
  for (const line of text.split('\n')) {
    const end = at + line.length;
    const inside: number[] = [];
    for (; next < breaks.length && (breaks[next] ?? 0) <= end; next += 1) {
      inside.push((breaks[next] ?? 0) - at);
    }
    const earlier = text
      .slice(Math.max(0, at - LOOK_BACK), at)
      .trimEnd()
      .slice(-LEAD);
    for (const { start, candidate } of cutCandidates(line, {
      breaks: inside,
      lead: () => earlier,
    })) {
      cuts.push({ start: at + start, candidate });
    }
    at = end + 1;
  }
  return cuts;
}
