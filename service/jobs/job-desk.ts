import type { Result } from '../../lib/result';
import type { JobRef, StoredJob } from './job';
import type { AnswerSpan } from './job-store';
import type { Submission, SubmitFault, Submitted } from './submit-job';

/** The jobs of a directory, as everything that answers requests sees them. Expired ones are gone. */
export interface JobDesk {
  /** Whether webhooks may go to the own network, and in clear text. */
  readonly allowsPrivateWebhooks: boolean;
  readonly submit: (submission: Submission) => Promise<Result<Submitted, SubmitFault>>;
  /** The jobs of a key, oldest first. */
  readonly listOf: (keyId: string) => readonly StoredJob[];
  readonly find: (ref: JobRef) => StoredJob | undefined;
  /** Of a job that is done. */
  readonly readAnswers: (ref: JobRef, span: AnswerSpan) => readonly unknown[];
  /** @returns whether there was one */
  readonly remove: (ref: JobRef) => Promise<boolean>;
}
