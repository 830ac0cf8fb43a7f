import type { Candidate } from '../detect/candidate';
import type { CandidateReading } from '../detect/candidate-reading';
import type { PageClues } from '../detect/page-clues';
import type { RankedCountry } from '../detect/ranked-country';

/** What a frame's document has told so far, and what was read in it. Changed in place as it goes on. */
export interface KnownFrame {
  readonly token: string;
  /** By the page's own names for them, in the order in which they were told. */
  readonly candidates: Map<number, Candidate>;
  readonly readings: Map<number, readonly CandidateReading[]>;
  /** Those that it told last. */
  clues: PageClues;
  /** Undefined until they were ranked. */
  countries: readonly RankedCountry[] | undefined;
  /** It has told more than is kept. */
  isFull: boolean;
}
