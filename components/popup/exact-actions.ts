import type { ReverseProblem } from '../../lib/message/protocol';
import type { CheckedNumber, FoundNumber } from '../../lib/message/views';
import type { Result } from '../../lib/result';

export type ExactCheck = Result<CheckedNumber, 'notANumber' | 'unknownDirectory' | 'unanswered'>;
export type ReverseCheck = Result<FoundNumber | undefined, ReverseProblem | 'unanswered'>;

/** What shows a directory a number. Each is called once a person has agreed to that, and for one use. */
export interface ExactActions {
  /** Checks a number, this directory included. */
  readonly checkExact: (directoryId: string, number: string) => Promise<ExactCheck>;
  /** Asks for the number of a hash. */
  readonly reverseLookUp: (directoryId: string, hash: string) => Promise<ReverseCheck>;
}
