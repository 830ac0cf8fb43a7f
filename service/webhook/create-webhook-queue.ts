import type { StoredJob } from '../jobs/job';
import { deliverWebhook, type DeliverOptions } from './deliver-webhook';

/** Webhooks under way at a time: one that hangs holds the others up no longer than it must. */
const MAX_UNDER_WAY = 8;

interface Options extends DeliverOptions {
  /** Told what a webhook threw, which is not that it did not arrive. */
  readonly onError: (error: unknown) => void;
  /** Called when there may be something to do earlier than was said. */
  readonly onChange: () => void;
}

/** The jobs that are done and not yet told of. */
export interface WebhookQueue {
  /** Adds a job, unless it is being told of right now. */
  readonly add: (job: StoredJob) => void;
  /** Begins to send what is due. */
  readonly sendDue: () => void;
  /** When the next one is due, in milliseconds since 1970. */
  readonly nextAtMs: () => number;
  /** Resolves when none is under way. */
  readonly settle: () => Promise<void>;
}

export function createWebhookQueue(options: Options): WebhookQueue {
  const { wallClock, onError, onChange } = options;
  const waiting = new Map<string, StoredJob>();
  const underWay = new Map<string, Promise<void>>();
  const isFull = () => underWay.size >= MAX_UNDER_WAY;
  const tell = async (job: StoredJob) => {
    try {
      const told = await deliverWebhook(job, options);
      if (told?.webhook?.state === 'waiting') waiting.set(job.id, told);
    } finally {
      underWay.delete(job.id);
      onChange();
    }
  };
  return {
    add: (job) => {
      if (job.webhook && !underWay.has(job.id)) waiting.set(job.id, job);
    },
    sendDue: () => {
      for (const job of waiting.values()) {
        if (isFull()) return;
        if (dueAtMs(job) > wallClock()) continue;
        waiting.delete(job.id);
        underWay.set(job.id, tell(job).catch(onError));
      }
    },
    // Who waits for another to end is told by that.
    nextAtMs: () => (isFull() ? Infinity : Math.min(...Array.from(waiting.values(), dueAtMs))),
    settle: async () => void (await Promise.all(underWay.values())),
  };
}

function dueAtMs({ webhook }: StoredJob): number {
  return webhook?.state === 'waiting' ? webhook.nextAtMs : Infinity;
}
