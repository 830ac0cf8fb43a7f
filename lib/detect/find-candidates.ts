/** Where a run of phone-like characters stands in a text; UTF-16 offsets, end exclusive. */
export interface CandidateRun {
  readonly start: number;
  readonly end: number;
}

/**
 * One class run and no tail condition: a pattern that must end in a digit backtracks and is
 * quadratic on "((((…". Digits are counted in code instead.
 */
const RUN = /[+(\d\uFF0B][\d ().\-/\u00A0\u2007\u2009\u202F\u2010-\u2015\u2060\u00B7]{5,}/g;

const MIN_DIGITS = 7;
/** A run is cut into pieces of this length at the most, so that reading one has bounded cost. */
const MAX_RUN = 200;

/**
 * Finds the runs of a text that may hold phone numbers: 7 digits or more among the characters that
 * people write numbers with. Linear in the text; what is in a run is worked out in the worker.
 */
export function findCandidates(text: string): readonly CandidateRun[] {
  const runs: CandidateRun[] = [];
  for (const match of text.matchAll(RUN)) {
    for (const run of splitLongRun(match[0], match.index)) {
      const trimmed = trimRun(text, run);
      if (trimmed) runs.push(trimmed);
    }
  }
  return runs;
}

function* splitLongRun(run: string, offset: number): Generator<CandidateRun> {
  let start = 0;
  while (run.length - start > MAX_RUN) {
    // Looking back over the piece alone: over the whole run it would be quadratic.
    const space = run.slice(start, start + MAX_RUN).lastIndexOf(' ');
    const end = start + (space > 0 ? space : MAX_RUN);
    yield { start: offset + start, end: offset + end };
    start = end;
  }
  yield { start: offset + start, end: offset + run.length };
}

/** Cuts what cannot belong to a number off both ends; undefined when too few digits are left. */
function trimRun(text: string, run: CandidateRun): CandidateRun | undefined {
  let { start, end } = run;
  while (start < end && !isStart(text.charCodeAt(start))) start += 1;
  while (end > start && !isDigit(text.charCodeAt(end - 1))) end -= 1;
  let digits = 0;
  for (let at = start; at < end; at += 1) if (isDigit(text.charCodeAt(at))) digits += 1;
  return digits >= MIN_DIGITS ? { start, end } : undefined;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A digit, `+`, its full-width form or an opening parenthesis. */
function isStart(code: number): boolean {
  return isDigit(code) || code === 43 || code === 0xff0b || code === 40;
}
