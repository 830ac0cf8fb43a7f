/** A number found in a candidate: offsets are UTF-16 code units in its text, end exclusive. */
export interface CandidateReading {
  readonly start: number;
  readonly end: number;
  readonly e164: string;
}
