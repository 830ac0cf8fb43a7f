import type { CandidateReading } from '../candidate-reading';
import type { Run } from '../find-runs';

/**
 * Reads a piece that is one number as a whole.
 *
 * @param isInRow the run is a row of numbers, so the others are not its surroundings
 */
export type ReadWhole = (piece: Run, isInRow?: boolean) => CandidateReading | undefined;
