import type { Rating } from '../verdict';

/** A number that a directory lists under a prefix. */
export interface Listing {
  /** Its full SHA-1 in lower-case hex, or the number in E.164 form where the directory gives that. */
  readonly of: string;
  /** How often it was reported. */
  readonly votes?: number;
  readonly rating?: Rating;
  /** When it was reported last, in milliseconds since the epoch. */
  readonly lastReportMs?: number;
}

/** A block of numbers that begin alike and of which some are reported. */
export interface NearListing {
  /** What they begin with, in E.164 form. */
  readonly beginsWith: string;
  /** How many of them are reported, and how often together. */
  readonly numbers: number;
  readonly votes: number;
}

/** All that a directory lists under a prefix; nothing in it when it lists nothing there. */
export interface RangeAnswer {
  readonly listed: readonly Listing[];
  readonly near: readonly NearListing[];
}
