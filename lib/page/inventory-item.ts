import type { Candidate } from '../detect/candidate';
import type { CandidateReading } from '../detect/candidate-reading';

/** A candidate of the page, however often it stands there, and what was read in it. */
export interface InventoryItem {
  /** The page's own name for it, under which the worker tells of its readings. */
  readonly id: number;
  readonly key: string;
  readonly candidate: Candidate;
  /** In how many places it stands; without any it is gone. */
  places: number;
  readings: readonly CandidateReading[];
}
