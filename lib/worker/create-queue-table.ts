import type { GatePorts } from '../lookup/create-gate-keeper';
import { OPEN_GATE, type Gate } from '../lookup/gate';
import type { QueueControls } from '../lookup/create-gate-pass';
import { renewGate } from '../lookup/renew-gate';
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
  /** Ends a directory's queue and opens another one, which may ask again what the first one may not. */
  readonly renew: (record: KnownDirectory) => Promise<void>;
  /** Ends a directory's queue with all that waits in it, and opens another one in its place. */
  readonly restart: (record: KnownDirectory) => Promise<void>;
}

export function createQueueTable<Queue extends Pick<QueueControls, 'readGate'>>(
  session: SessionStore,
  make: (record: KnownDirectory, lifetime: Lifetime) => Queue,
): QueueTable<Queue> {
  const queues = new Map<string, { readonly queue: Queue; readonly end: AbortController }>();
  // Session storage is written here alone, and goes with the browser.
  const loadGate = async (id: string) => (await session.read(gateKey(id))) as Gate | undefined;
  const open = (record: KnownDirectory, load = () => loadGate(record.id)): Queue => {
    const end = new AbortController();
    const stop = end.signal;
    const gate: GatePorts = {
      load,
      save: async (changed) => {
        if (!stop.aborted) await session.write(gateKey(record.id), changed);
      },
    };
    const queue = make(record, { stop, gate });
    queues.set(record.id, { queue, end });
    return queue;
  };
  const replace = async (record: KnownDirectory, change: (gate: Gate) => Gate): Promise<void> => {
    const old = queues.get(record.id);
    old?.end.abort();
    // Opened before anything is awaited: nobody is given the old queue any more.
    const queue = open(record, async () => {
      const before = old ? await old.queue.readGate() : await loadGate(record.id);
      const gate = change(before ?? OPEN_GATE);
      await session.write(gateKey(record.id), gate);
      return gate;
    });
    await queue.readGate();
  };
  return {
    of: (record) => queues.get(record.id)?.queue ?? open(record),
    drop: async (id) => {
      queues.get(id)?.end.abort();
      queues.delete(id);
      await session.remove(gateKey(id));
    },
    renew: (record) => replace(record, renewGate),
    restart: (record) => replace(record, (gate) => gate),
  };
}
