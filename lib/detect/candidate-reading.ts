/** Why a number is believed to be one, the strongest reason first. */
export type Reason =
  /** It is what a link dials, or what the page's structured data calls its number. */
  | 'link'
  | 'data'
  /** It is written with a `+` or an international prefix and its calling code. */
  | 'international'
  /** A word or sign beside it announces a number, such as "Tel" or ☎. */
  | 'cue'
  /** It is grouped as its country groups numbers, in a way that little else is written. */
  | 'grouping'
  /** It is valid in the page's country, and nothing else speaks for it. */
  | 'shape';

/**
 * How far a finding is trusted. What is certain is checked without asking; what is likely is marked,
 * and checked when the user wants it.
 */
export type Certainty = 'certain' | 'likely';

/** A number found in a candidate: offsets are UTF-16 code units in its text, end exclusive. */
export interface CandidateReading {
  readonly start: number;
  readonly end: number;
  readonly e164: string;
  readonly certainty: Certainty;
  readonly reason: Reason;
  /** The number that the link around this one dials (E.164), where it is another one. */
  readonly dials?: string;
}
