import type { ExactHash } from '../listing/exact-hash';
import type { HashFault } from '../http/read-exact-hash';
import type { LockHolder } from '../store/take-lock';

/** What is done with each hash of a job. */
export type JobKind = 'lookup' | 'reverse';

/** Names a job. Whoever has another key names another one, so nobody finds what is not theirs. */
export interface JobRef {
  readonly keyId: string;
  readonly id: string;
}

/** A hash that was sent, or what is wrong with it. */
export type JobItem = ExactHash | { readonly error: HashFault };

/** Where it is told that a job is done. Address and secret are gone as soon as nobody needs them. */
export type JobWebhook =
  | {
      readonly state: 'waiting';
      readonly url: string;
      readonly secret: string;
      /** The same in every attempt, so that a receiver can tell a repeated one. */
      readonly delivery: string;
      readonly attempts: number;
      /** Milliseconds since 1970; not before the job is done. */
      readonly nextAtMs: number;
    }
  | { readonly state: 'delivered' | 'failed'; readonly attempts: number };

/** What is kept of a job besides its hashes and answers. */
export interface StoredJob extends JobRef {
  readonly kind: JobKind;
  readonly items: number;
  /** How many of them are answered. */
  readonly done: number;
  /** How many of those are answered with an error. */
  readonly failed: number;
  readonly createdAtMs: number;
  readonly expiresAtMs: number;
  readonly finishedAtMs?: number;
  /** The process that works on it. */
  readonly runner: LockHolder;
  /** SHA-256 of the body that asked for it. */
  readonly bodySha256: string;
  /** SHA-256 of the `Idempotency-Key`, where there was one. */
  readonly onceSha256?: string;
  readonly webhook?: JobWebhook;
}
