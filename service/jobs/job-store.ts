import type { Result } from '../../lib/result';
import type { JobItem, JobRef, StoredJob } from './job';

/** Which answers of a job. */
export interface AnswerSpan {
  readonly offset: number;
  readonly limit: number;
}

interface NewJob {
  readonly job: StoredJob;
  readonly items: readonly JobItem[];
}

/** The jobs of a directory. Every write is whole or not there, and durable when its promise is kept. */
export interface JobStore {
  /** Adds a job to those of a key unless it is decided otherwise; no other is added meanwhile. */
  readonly add: <E>(
    keyId: string,
    decide: (held: readonly StoredJob[]) => Result<NewJob, E>,
  ) => Promise<Result<StoredJob, E>>;
  readonly find: (ref: JobRef) => StoredJob | undefined;
  /** The jobs of a key, oldest first. */
  readonly listOf: (keyId: string) => readonly StoredJob[];
  readonly listAll: () => readonly StoredJob[];
  /** Writes what becomes of a job; undefined where it is gone or nothing becomes of it. */
  readonly change: (
    ref: JobRef,
    change: (job: StoredJob) => StoredJob | undefined,
  ) => Promise<StoredJob | undefined>;
  /** The hashes of a slice, which is counted from 0. */
  readonly readSlice: (ref: JobRef, slice: number) => readonly JobItem[];
  /** Puts answers in the place of a slice's hashes, and changes the job with them. */
  readonly keepAnswers: (
    ref: JobRef,
    slice: number,
    kept: {
      readonly answers: readonly object[];
      readonly change: (job: StoredJob) => StoredJob | undefined;
    },
  ) => Promise<StoredJob | undefined>;
  /** Of a job that is done. */
  readonly readAnswers: (ref: JobRef, span: AnswerSpan) => readonly unknown[];
  /** @returns whether there was one */
  readonly remove: (ref: JobRef) => Promise<boolean>;
  readonly close: () => Promise<void>;
}
