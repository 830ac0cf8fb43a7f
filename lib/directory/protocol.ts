import type { HashPrefix } from '../number/hash-prefix';
import type { Result } from '../result';
import type { ConnectionOutcome } from './connection-outcome';
import type { DirectoryAccess } from './directory-access';
import type { ExactProtocol } from './exact-protocol';
import type { LookupFailure } from './lookup-failure';
import type { RangeAnswer } from './range-answer';
import type { Transport } from './send-request';

/** How often a directory may be asked with one key. */
export interface RateLimit {
  readonly requests: number;
  readonly windowMs: number;
}

interface RangeQuestion {
  readonly access: DirectoryAccess;
  readonly prefix: HashPrefix;
  readonly stop?: AbortSignal;
}

/** What every way to ask directories has. */
export interface AnyProtocol {
  readonly limit: RateLimit;
  /** The end of the address that people paste with the base. */
  readonly endpoint: RegExp;
  /** Asks once whether the directory can be reached, speaks this protocol and takes the key. */
  readonly probe: (access: DirectoryAccess, transport: Transport) => Promise<ConnectionOutcome>;
}

/** A way that hides a number among others: by a prefix of its hash. */
export interface RangeProtocol extends AnyProtocol {
  readonly kind: 'range';
  /** How many hex characters of the SHA-1 are sent. */
  readonly prefixLength: 4 | 5;
  /** Where the prefix goes: an address lands in access logs, so the user is told. */
  readonly prefixIn: 'body' | 'address';
  /** What it can do beyond a prefix where the user allows it. */
  readonly extras: readonly 'neighbours'[];
  /** @returns what is listed under the prefix; a failure is never an empty answer */
  readonly ask: (
    question: RangeQuestion,
    transport: Transport,
  ) => Promise<Result<RangeAnswer, LookupFailure>>;
}

export type Protocol = RangeProtocol | ExactProtocol;
