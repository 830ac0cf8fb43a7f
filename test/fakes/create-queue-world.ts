import { createDirectoryQueue, type QueuePorts } from '../../lib/lookup/create-directory-queue';
import type { Gate } from '../../lib/lookup/gate';
import type { HashPrefix } from '../../lib/number/hash-prefix';

/** What the directory of these tests answers with. */
type Ports = QueuePorts<readonly string[]>;
type Answer = Awaited<ReturnType<Ports['send']>>;

const EMPTY: Answer = { ok: true, value: [] };

/**
 * Creates the queue of a directory that takes 10 requests in 11 seconds and answers when it is told
 * to, with a clock that stands still and a store for the gate.
 */
export function createQueueWorld(stored: { gate?: Gate } = {}) {
  const timers: { run: () => void; atMs: number }[] = [];
  const requests: {
    prefix: HashPrefix;
    leave: () => Promise<void>;
    answer: (result: Answer) => void;
  }[] = [];
  const left = new Set<HashPrefix>();
  const clock = { nowMs: 1_000_000 };
  const ports: Ports = {
    limit: { requests: 10, windowMs: 11_000 },
    spreadMs: 0,
    gatherMs: 0,
    send: (prefix, leave) => new Promise((answer) => requests.push({ prefix, leave, answer })),
    isWanted: (prefix) => !left.has(prefix),
    gate: { load: async () => stored.gate, save: async (gate) => void (stored.gate = gate) },
    now: () => clock.nowMs,
    random: () => 0.5,
    setTimer: (run, delayMs) => void timers.push({ run, atMs: clock.nowMs + delayMs }),
  };
  const sleep = (ms: number) => {
    clock.nowMs += ms;
    const due = timers.filter(({ atMs }) => atMs <= clock.nowMs);
    timers.splice(0, timers.length, ...timers.filter(({ atMs }) => atMs > clock.nowMs));
    for (const { run } of due) run();
  };
  const answerAll = (result: Answer) =>
    requests.splice(0).map(({ prefix, answer }) => (answer(result), prefix));
  /** Answers every request until none comes any more; returns the prefixes in the order they came. */
  const drain = async (): Promise<HashPrefix[]> => {
    const sent: HashPrefix[] = [];
    for (let idle = 0; idle < 20; idle += 1) {
      await Promise.resolve();
      const now = answerAll(EMPTY);
      if (now.length > 0) idle = 0;
      sent.push(...now);
    }
    return sent;
  };
  const queue = createDirectoryQueue(ports);
  return { queue, left, ports, requests, clock, sleep, answerAll, drain, stored };
}
