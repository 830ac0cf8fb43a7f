import type { RankedCountry } from '../ranked-country';
import type { Candidate } from '../candidate';
import type { CandidateReading } from '../candidate-reading';
import { createPieceReader, type PlainRun } from './create-piece-reader';
import { cutDates } from './cut-dates';
import { cutExtension } from './cut-extension';
import { isGluedAfter } from './is-glued';
import { putNamedFirst } from './put-named-first';
import { readLettered } from './read-lettered';
import { normaliseText } from './normalise-text';
import { takeLead } from './take-lead';

/**
 * Reads the phone numbers of a run of visible text.
 *
 * @param countries tried for national numbers, the likeliest first
 * @returns the numbers in the order of the text; offsets are those of the raw text
 */
export function readText(
  candidate: Candidate,
  countries: readonly RankedCountry[],
): readonly CandidateReading[] {
  const surroundings = readSurroundings(candidate);
  const led = takeLead({ ...normaliseText(candidate.text), before: surroundings.before });
  const { plain: written, offsets } = led;
  // Inside a run a line break is a space of the page's source; before it, it is an element's edge.
  const all = written.replaceAll('\n', ' ');
  const numberEnd = cutExtension(all);
  const around = { ...surroundings, before: led.before };
  // An extension that runs into a word is none, and what stands before it is no number either.
  if (numberEnd < all.length && isGluedAfter(around.after)) return [];
  const breaks = (candidate.breaks ?? []).map((at) => offsets.findIndex((raw) => raw >= at));
  const run = { ...around, plain: all.slice(0, numberEnd), breaks };
  return readRun({ ...run, countries: putNamedFirst(around, countries) }).map((reading) => ({
    ...reading,
    start: offsets[reading.start] ?? 0,
    end: (offsets[(reading.end === numberEnd ? all.length : reading.end) - 1] ?? 0) + 1,
  }));
}

function readSurroundings({ before, after }: Candidate): Pick<PlainRun, 'before' | 'after'> {
  const write = (text: string) => normaliseText(text).plain.normalize('NFC');
  return { before: write(before), after: write(after) };
}

function readRun(run: PlainRun): readonly CandidateReading[] {
  const lettered = readLettered(run);
  return lettered.length > 0 ? lettered : cutDates(run.plain).flatMap(createPieceReader(run));
}
