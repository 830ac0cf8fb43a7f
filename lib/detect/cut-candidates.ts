import type { Candidate } from './candidate';
import { findRuns } from './find-runs';

/** How much text around a run goes to the worker with it, in UTF-16 code units. */
const BEFORE = 48;
const AFTER = 24;
/** More pieces than any number is written in. */
const MAX_BREAKS = 16;

/** Anything but spaces and signs. Classes of letters would take longer to compile than most pages to read. */
const HAS_WORD = /[^\0-/:-@[-`{-\u00BF\u2000-\u206F\u3000-\u303F]/;

/** A candidate and where it stands in the text that it was cut from. */
export interface PlacedCandidate {
  readonly start: number;
  readonly end: number;
  readonly candidate: Candidate;
}

/** What surrounds a text on its page. */
interface Surroundings {
  /** Offsets in the text at which inline elements begin or end, ascending, each once. */
  readonly breaks?: readonly number[];
  /**
   * Reads what stands before the text, for a label in an element of its own: "Tel:" and then a number.
   * Called where a number has no words in front of it.
   */
  readonly lead?: () => string;
}

/**
 * Cuts the candidates out of a text, each with its short context. Pure and linear, so that pages and
 * plain texts are read alike.
 */
export function cutCandidates(
  text: string,
  { breaks = [], lead = () => '' }: Surroundings = {},
): readonly PlacedCandidate[] {
  let next = 0;
  return findRuns(text).map(({ start, end }) => {
    // Runs and breaks both ascend: one walk over the breaks for all runs.
    while ((breaks[next] ?? end) <= start) next += 1;
    const isAtBreak = breaks[next - 1] === start;
    const inside: number[] = [];
    for (let at = breaks[next]; at !== undefined && at < end; at = breaks[(next += 1)])
      if (inside.length < MAX_BREAKS) inside.push(at - start);
    const candidate: Candidate = {
      source: 'text',
      text: text.slice(start, end),
      before: (readBefore(text, start, lead) + (isAtBreak ? '\n' : '')).slice(-BEFORE),
      after: text.slice(end, end + AFTER),
      ...(inside.length > 0 && { breaks: inside }),
    };
    return { start, end, candidate };
  });
}

/**
 * The text before a run; a line break stands for the edge between two elements. Signs alone, such as
 * the colon after a label in an element of its own, say nothing without what is in front of them.
 */
function readBefore(text: string, start: number, lead: () => string): string {
  const own = text.slice(Math.max(0, start - BEFORE), start);
  if (start >= BEFORE || HAS_WORD.test(own)) return own;
  const room = BEFORE - 1 - own.length;
  const front = room > 0 ? lead().trimEnd() : '';
  return front === '' ? own : `${front.slice(-room)}\n${own}`;
}
