import type { JobDesk } from '../jobs/job-desk';
import type { KeyUse } from '../audit/key-use';
import type { KeyStore } from '../key-store';
import type { ListingStore } from '../listing/listing-store';
import type { RateLimiter } from './create-rate-limiter';

/** What a directory is made of. */
export interface AppOptions {
  readonly store: ListingStore;
  readonly keys: KeyStore;
  /** Counts requests, where it is not this process alone that counts them. */
  readonly limiter?: RateLimiter;
  /** Milliseconds of a clock that never goes back; only differences matter. */
  readonly now: () => number;
  /** Milliseconds since 1970, by which keys end; the machine's clock where nothing is said. */
  readonly wallClock?: () => number;
  /** Told to everyone who asks about the directory. */
  readonly name?: string;
  /** Refuses requests that did not reach the proxy by https. */
  readonly behindTlsProxy?: boolean;
  /**
   * Answers the range text without a key. Nothing here limits it then, since behind a proxy all
   * requests come from one address: the proxy has to.
   */
  readonly publicRanges?: boolean;
  /** Takes `?api_key=KEY` for exact look-ups too. It lands in the logs of everything on the way. */
  readonly allowKeyInQuery?: boolean;
  /**
   * From which the padding of range texts is made: 32 random bytes, the same in every process and
   * after a restart, so that a range has one padding. Made for this app where nothing is said.
   */
  readonly paddingSecret?: Uint8Array;
  /** Takes long jobs; without it there are none, and their addresses are not found. */
  readonly jobs?: JobDesk;
  /** Told of each request that wants a key; not of what was asked. */
  readonly countUse?: (use: KeyUse) => void;
  /** Told the class of an unexpected error and nothing else, since a message may quote a request. */
  readonly logError?: (name: string) => void;
}
