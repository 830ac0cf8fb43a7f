import type { DisclosedHash } from '../number/disclosed-hash';
import type { HashAlgorithm } from '../number/hash-algorithm';
import type { Result } from '../result';
import type { DirectoryAccess } from './directory-access';
import type { LookupFailure } from './lookup-failure';
import type { AnyProtocol, RateLimit } from './protocol';
import type { Transport } from './send-request';

export interface ExactQuestion {
  readonly access: DirectoryAccess;
  /** Each once, at least one and as many as fit into a batch at the most. */
  readonly hashes: readonly DisclosedHash[];
  readonly stop?: AbortSignal;
}

/** What came of each hash: single ones can fail while the others are answered. */
export type ExactAnswers<T, Failure = LookupFailure> = ReadonlyMap<
  DisclosedHash,
  Result<T, Failure>
>;

/** Whether a directory lists a number. */
export interface ExactListing {
  readonly isListed: boolean;
}

/** The number of a hash, as the directory says: nobody has hashed it again yet. */
export interface FoundPhone {
  /** In E.164 form; undefined where the directory knows of none. */
  readonly phone: string | undefined;
}

/** The directory takes the key, but not for reverse look-ups. */
export interface NotAllowed {
  readonly kind: 'notAllowed';
}

/**
 * A way to ask directories that shows them the number: by its whole hash, which is turned back into
 * the number within minutes. So nothing but a `DisclosedHash` goes in.
 */
export interface ExactProtocol extends AnyProtocol {
  readonly kind: 'exact';
  readonly algorithms: readonly HashAlgorithm[];
  /** How many hashes go into one request, and how often such a request may be made. */
  readonly batch: { readonly size: number; readonly limit: RateLimit };
  readonly extras: readonly 'exact'[];
  /** @returns a failure where there is no answer at all; a failure is never "not listed" */
  readonly lookUp: (
    question: ExactQuestion,
    transport: Transport,
  ) => Promise<Result<ExactAnswers<ExactListing>, LookupFailure>>;
  /** Asks for the numbers that have these hashes. */
  readonly reverseLookUp: (
    question: ExactQuestion,
    transport: Transport,
  ) => Promise<Result<ExactAnswers<FoundPhone, LookupFailure | NotAllowed>, LookupFailure>>;
}
