import { isDate } from './is-date';
import { DIGIT, kindOfCharacter, OPENER } from './kind-of-character';
import { RUN } from './phone-characters';

/** Where a run of phone-like characters stands in a text; UTF-16 offsets, end exclusive. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

const NEXT_RUN = new RegExp(RUN, 'g');

/**
 * An extension behind a number, with what stands between; only looked for where a run has ended.
 * Every repeat is bounded, so a look costs a constant.
 */
const EXTENSION =
  /[ \u00A0]{0,3},?[ \u00A0]{0,3}(?:ext(?:ension|n)?|extensi[oó]n|xtn?|int(?:erno)?|anexo|ramal|poste|durchwahl|dw|wew|доб|внутр|[x\uFF58#\uFF03])[ .:\u00A0]{0,3}\d{1,7}/iy;

/** The first characters of those words and signs, in small letters. */
const BEGINNINGS = new Set(
  'exiarpdwдв#\uFF58\uFF03'.split('').map((sign) => sign.charCodeAt(0) | 0x20),
);

/**
 * `1-800-FLOWERS`, `(800) 555-TAXI`: American numbers with capitals for their last digits; only looked
 * for where a run has too few digits. Every repeat is bounded.
 */
const LETTERED =
  /(?:1[-. ])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[-. ])(?:[2-9]\d\d[-. ])?[A-Z]{2,8}(?:-[A-Z]{2,5})?\d{0,3}(?![A-Za-z\d])/y;

const MIN_DIGITS = 7;
/** A run is cut into pieces of this length at the most, so that reading one has bounded cost. */
const MAX_RUN = 168;

/**
 * Finds the runs of a text that may hold phone numbers: 7 digits or more among the characters that
 * people write numbers with, and an extension behind them. Linear in the text; what is in a run is
 * worked out in the worker.
 */
export function findRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  NEXT_RUN.lastIndex = 0;
  for (let match = NEXT_RUN.exec(text); match; match = NEXT_RUN.exec(text)) {
    for (const run of splitLongRun(match[0], match.index)) {
      const trimmed = trimRun(text, run) ?? findLettered(text, run);
      if (trimmed) runs.push({ start: trimmed.start, end: findExtensionEnd(text, trimmed.end) });
    }
    // An extension has digits of its own, which are no second number.
    NEXT_RUN.lastIndex = Math.max(NEXT_RUN.lastIndex, runs.at(-1)?.end ?? 0);
  }
  return runs;
}

function* splitLongRun(run: string, offset: number): Generator<Run> {
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
function trimRun(text: string, run: Run): Run | undefined {
  let { start, end } = run;
  while (start < end && !mayBegin(text.charCodeAt(start))) start += 1;
  while (end > start && !isDigit(text.charCodeAt(end - 1))) end -= 1;
  let digits = 0;
  for (let at = start; at < end && digits < MIN_DIGITS; at += 1)
    if (isDigit(text.charCodeAt(at))) digits += 1;
  return digits < MIN_DIGITS || isDate(text.slice(start, end)) ? undefined : { start, end };
}

function findLettered(text: string, { start, end }: Run): Run | undefined {
  let from = start;
  while (from < end && !mayBegin(text.charCodeAt(from))) from += 1;
  LETTERED.lastIndex = from;
  return LETTERED.test(text) ? { start: from, end: LETTERED.lastIndex } : undefined;
}

function isDigit(code: number): boolean {
  return kindOfCharacter(code) === DIGIT;
}

function mayBegin(code: number): boolean {
  const kind = kindOfCharacter(code);
  return kind === DIGIT || kind === OPENER;
}

function findExtensionEnd(text: string, end: number): number {
  // Most numbers are followed by nothing of the kind, and the pattern is dear.
  if (!mayExtend(text, end)) return end;
  EXTENSION.lastIndex = end;
  return EXTENSION.test(text) ? EXTENSION.lastIndex : end;
}

/** Whether the first character that is no space or comma may begin an extension. */
function mayExtend(text: string, end: number): boolean {
  for (let at = end; at < end + 8; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0xa0 && code !== 0x2c) return BEGINNINGS.has(code | 0x20);
  }
  return false;
}
