import type { Candidate } from '../detect/candidate';
import { candidateKey } from '../detect/candidate-key';
import type { CandidateReading } from '../detect/candidate-reading';
import type { FrameVerdicts } from '../message/protocol';
import type { VerdictKind } from '../verdict';

/** What the worker has told about a page's candidates. */
export interface Knowledge {
  readonly readingsOf: (candidate: Candidate) => readonly CandidateReading[];
  readonly kindOf: (e164: string) => VerdictKind;
  /** Takes the readings of these candidates in place of all earlier ones. */
  readonly takeReadings: (
    candidates: readonly Candidate[],
    readings: readonly (readonly CandidateReading[])[],
  ) => void;
  readonly takeVerdicts: (verdicts: FrameVerdicts) => void;
}

/** @param onChange called when verdicts were taken, which always come after readings */
export function createKnowledge(onChange: () => void): Knowledge {
  let known: ReadonlyMap<string, readonly CandidateReading[]> = new Map();
  let kinds: FrameVerdicts['kinds'] = {};
  return {
    readingsOf: (candidate) => known.get(candidateKey(candidate)) ?? [],
    kindOf: (e164) => kinds[e164] ?? 'unknown',
    takeReadings: (candidates, readings) => {
      known = new Map(
        candidates.map((candidate, index) => [candidateKey(candidate), readings[index] ?? []]),
      );
    },
    takeVerdicts: (verdicts) => {
      kinds = verdicts.kinds;
      onChange();
    },
  };
}
