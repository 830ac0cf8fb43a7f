import type { HashPrefix } from '../number/hash-prefix';
import type { Result } from '../result';
import { createBatchQueue, type BatchQueue, type SharedPorts } from './create-batch-queue';
import type { Leave } from './create-gate-pass';
import type { SendFailure } from './send-failure';

/** The queue of a directory of ranges: one prefix a request. */
export type DirectoryQueue<Answer> = BatchQueue<Answer, HashPrefix>;

export interface QueuePorts<Answer> extends SharedPorts<HashPrefix> {
  /** Sends one range query; the cache was asked before. */
  readonly send: (prefix: HashPrefix, leave: Leave) => Promise<Result<Answer, SendFailure>>;
}

/** Creates the queue of one directory that is asked for one range at a time. */
export function createDirectoryQueue<Answer>({
  send,
  ...shared
}: QueuePorts<Answer>): DirectoryQueue<Answer> {
  return createBatchQueue({
    ...shared,
    batch: { size: 1, limit: shared.limit },
    sendAll: async (prefixes, leave) => {
      const answers = new Map<HashPrefix, Result<Answer, SendFailure>>();
      for (const prefix of prefixes) {
        const answer = await send(prefix, leave);
        if (!answer.ok) return answer;
        answers.set(prefix, answer);
      }
      return { ok: true, value: answers };
    },
  });
}
