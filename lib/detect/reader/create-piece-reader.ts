import type { RankedCountry } from '../ranked-country';
import type { CandidateReading } from '../candidate-reading';
import type { Run } from '../find-runs';
import { believeWritten } from './believe-written';
import { cutRange } from './cut-range';
import { cutFollowing } from './cut-following';
import { findSharedBeginning } from './find-shared-beginning';
import { hasContactCue } from './has-contact-cue';
import { isGluedAfter, isGluedBefore } from './is-glued';
import { isOtherShape } from './is-other-shape';
import { listSplits } from './list-splits';
import type { ReadWhole } from './read-whole';
import { readSeries } from './read-series';
import { readWindows } from './read-windows';
import { trimPiece } from './trim-piece';

/** A run in plain signs, and what is known of its surroundings. */
export interface PlainRun {
  readonly plain: string;
  readonly before: string;
  readonly after: string;
  /** Offsets in `plain` at which inline elements begin or end. */
  readonly breaks: readonly number[];
  /** Tried for national numbers, the likeliest first. */
  readonly countries: readonly RankedCountry[];
}

/** Fewer are no number that could be told from other figures. */
const MIN_DIGITS = 7;
/** As much context as the cues look at; a long run is not read anew for each of its pieces. */
const MAX_CONTEXT = 96;

/** Creates a reader of pieces of one run; all offsets are those of its plain text. */
export function createPieceReader(run: PlainRun): (piece: Run) => readonly CandidateReading[] {
  const { plain, breaks, countries } = run;

  const readBefore = ({ start }: Run): string =>
    (run.before + plain.slice(0, start)).slice(-MAX_CONTEXT);

  const readWhole: ReadWhole = (piece, isInRow = false) => {
    const written = plain.slice(piece.start, piece.end);
    const after = (plain.slice(piece.end) + run.after).slice(0, MAX_CONTEXT);
    const before = readBefore(piece);
    const isOther = isOtherShape(written) && isOtherShape(written, hasContactCue(before, after));
    if (isOther || isGlued(piece, run)) return undefined;
    const shared = findSharedBeginning(written, before);
    const full = shared && {
      written: shared.beginning + written,
      before: shared.before,
      after,
      isAlone: false,
    };
    const isAlone = standsAlone(isInRow ? run : { before, after });
    const belief =
      (full && believeWritten(full, countries)) ??
      believeWritten({ written, before, after, isAlone }, countries);
    return belief && { ...piece, ...belief };
  };

  const readParts = (piece: Run): readonly CandidateReading[] => {
    for (const parts of listSplits(plain, piece, breaks)) {
      const found = parts.flatMap(readPiece);
      if (found.length > 0) return found;
    }
    const range = cutRange(plain, piece);
    const first = range && readWhole(range);
    if (first) return [first];
    const found = readWindows(plain, piece, readWhole);
    // In a row that runs into a word, only its grouping tells where a number ends; hours apart.
    if (!isWord(run.after) || isHours(plain, run.after)) return found;
    return found.some(({ reason }) => reason !== 'grouping') ? [] : found;
  };

  const readPiece = (raw: Run): readonly CandidateReading[] => {
    const piece = trimPiece(plain, raw);
    const written = plain.slice(piece.start, piece.end);
    const isShort = written.replaceAll(/\D/g, '').length < MIN_DIGITS;
    if (isShort && !findSharedBeginning(written, readBefore(piece))) return [];
    const series = readSeries(
      { plain, rest: plain.slice(piece.end) + run.after },
      piece,
      readWhole,
    );
    if (series.length > 0) return series;
    const whole = readWhole(cutFollowing(piece, run)) ?? readWhole(piece);
    return whole ? [whole] : readParts(piece);
  };
  return readPiece;
}

/** Whether nothing else is written in an element or line. */
function standsAlone({ before, after }: Pick<PlainRun, 'before' | 'after'>): boolean {
  return /(?:^|\n)[^\p{L}\d\n]*$/u.test(before) && /^[^\p{L}\d\n]*(?:\n|$)/u.test(after);
}

const isWord = (after: string): boolean => /^[\p{Script=Latin}]/u.test(after);
/** `… 9am`, `… 24h`. */
const isHours = (plain: string, after: string): boolean =>
  /(?:^| )\d\d?$/.test(plain) && /^(?:[ap]\.?m|h|hrs?|hours|uhr)(?!\p{L})/iu.test(after);

/** Only at the ends of the run: inside it, pieces are told apart by its own signs. */
function isGlued({ start, end }: Run, { plain, before, after }: PlainRun): boolean {
  const isFirst = start === 0;
  const isLast = end === plain.length;
  return (
    (isFirst && isGluedBefore(before, /[+(]/.test(plain.charAt(start)))) ||
    (isLast && isGluedAfter(after))
  );
}
