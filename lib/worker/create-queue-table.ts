import type { GatePorts } from '../lookup/create-gate-keeper';
import type { Gate } from '../lookup/gate';
import type { SessionStore } from '../store/session-store';
import type { KnownDirectory } from './known-directory';

const gateKey = (id: string) => `gate:${id}`;

/** What lasts as long as a directory is connected. */
export interface Lifetime {
  /** Ends what is under way, which then leaves nothing behind. */
  readonly stop: AbortSignal;
  readonly gate: GatePorts;
}

/** Queues by the ids of their directories, made when they are first needed. */
export interface QueueTable<Queue> {
  readonly of: (record: KnownDirectory) => Queue;
  readonly drop: (id: string) => Promise<void>;
}

export function createQueueTable<Queue>(
  session: SessionStore,
  make: (record: KnownDirectory, lifetime: Lifetime) => Queue,
): QueueTable<Queue> {
  const queues = new Map<string, { readonly queue: Queue; readonly end: AbortController }>();
  const open = (record: KnownDirectory): Queue => {
    const end = new AbortController();
    const stop = end.signal;
    const gate: GatePorts = {
      // Session storage is written here alone, and goes with the browser.
      load: async () => (await session.read(gateKey(record.id))) as Gate | undefined,
      save: async (changed) => {
        if (!stop.aborted) await session.write(gateKey(record.id), changed);
      },
    };
    const queue = make(record, { stop, gate });
    queues.set(record.id, { queue, end });
    return queue;
  };
  return {
    of: (record) => queues.get(record.id)?.queue ?? open(record),
    drop: async (id) => {
      queues.get(id)?.end.abort();
      queues.delete(id);
      await session.remove(gateKey(id));
    },
  };
}
