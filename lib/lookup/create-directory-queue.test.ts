import { describe, expect, test, vi } from 'vitest';
import type { LookupFailure } from '../directory/lookup-failure';
import type { HashPrefix } from '../number/hash-prefix';
import { createDirectoryQueue, type QueuePorts } from './create-directory-queue';
import type { Gate } from './gate';

const prefixes = (count: number) =>
  Array.from(
    { length: count },
    (_none, index) => index.toString(16).padStart(5, '0') as HashPrefix,
  );

/** What the directory of these tests answers with. */
type Ports = QueuePorts<readonly string[]>;
type Answer = Awaited<ReturnType<Ports['send']>>;
const WINDOW_MS = 11_000;

/** A directory that answers when it is told to, a clock that stands still, and a store for the gate. */
function createWorld(stored: { gate?: Gate } = {}) {
  const timers: { run: () => void; atMs: number }[] = [];
  const requests: {
    prefix: HashPrefix;
    leave: () => Promise<void>;
    answer: (result: Answer) => void;
  }[] = [];
  const left = new Set<HashPrefix>();
  const clock = { nowMs: 1_000_000 };
  const ports: Ports = {
    limit: { requests: 10, windowMs: WINDOW_MS },
    spreadMs: 0,
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
  return {
    queue: createDirectoryQueue(ports),
    left,
    ports,
    requests,
    clock,
    sleep,
    answerAll,
    stored,
  };
}

const EMPTY: Answer = { ok: true, value: [] };
const fail = (error: LookupFailure): Answer => ({ ok: false, error });
const flush = () => vi.waitFor(() => Promise.resolve());

/** Answers every request until none comes any more; returns the prefixes in the order they came. */
async function drain(world: ReturnType<typeof createWorld>): Promise<HashPrefix[]> {
  const sent: HashPrefix[] = [];
  for (let idle = 0; idle < 20; idle += 1) {
    await Promise.resolve();
    const now = world.answerAll(EMPTY);
    if (now.length > 0) idle = 0;
    sent.push(...now);
  }
  return sent;
}

describe('createDirectoryQueue', () => {
  test('gives a new directory or key a single probe before more is sent at once', async () => {
    const world = createWorld();
    void prefixes(6).map((prefix) => world.queue.ask(prefix));
    await vi.waitFor(() => expect(world.requests).toHaveLength(1));
    world.answerAll(EMPTY);
    await vi.waitFor(() => expect(world.requests).toHaveLength(4));
  });

  test('sends nothing for a page that was left', async () => {
    const world = createWorld();
    const [gone, here] = prefixes(2);
    world.left.add(gone!);
    const asked = prefixes(2).map((prefix) => world.queue.ask(prefix));
    expect(await drain(world)).toEqual([here]);
    expect(await asked[0]).toEqual({ ok: false, error: { kind: 'notAskedYet' } });
  });

  test('F21: asks once for a prefix that a thousand tabs want', async () => {
    const world = createWorld();
    const [prefix] = prefixes(1);
    const asked = Array.from({ length: 1_000 }, () => world.queue.ask(prefix!));
    expect(await drain(world)).toEqual([prefix]);
    expect(new Set(await Promise.all(asked))).toEqual(new Set([EMPTY]));
  });

  test('sends 10 requests in a window and the rest in the next ones', async () => {
    const world = createWorld();
    void prefixes(25).map((prefix) => world.queue.ask(prefix));
    expect(await drain(world)).toHaveLength(10);
    world.sleep(WINDOW_MS - 1);
    expect(await drain(world)).toHaveLength(0);
    world.sleep(1);
    expect(await drain(world)).toHaveLength(10);
    world.sleep(WINDOW_MS);
    expect(await drain(world)).toHaveLength(5);
  });

  test('counts a request from when it leaves, however long it was prepared', async () => {
    const world = createWorld();
    void prefixes(12).map((prefix) => world.queue.ask(prefix));
    await vi.waitFor(() => expect(world.requests).toHaveLength(1));
    world.sleep(5_000);
    await world.requests[0]!.leave();
    expect(await drain(world)).toHaveLength(10);
    // The first nine left after the one that was noted before them.
    world.sleep(WINDOW_MS - 5_000);
    expect(await drain(world)).toHaveLength(0);
    world.sleep(5_000);
    expect(await drain(world)).toHaveLength(2);
  });

  test('counts each of several that are prepared at once from when it leaves itself', async () => {
    const world = createWorld();
    void prefixes(3).map((prefix) => world.queue.ask(prefix));
    await vi.waitFor(() => expect(world.requests).toHaveLength(1));
    world.answerAll(EMPTY);
    await vi.waitFor(() => expect(world.requests).toHaveLength(2));
    const startMs = world.clock.nowMs;
    const [first, second] = world.requests;
    await first!.leave();
    first!.answer(EMPTY);
    await flush();
    world.sleep(2_000);
    await second!.leave();
    const { sentAtMs } = await world.queue.readGate();
    expect(sentAtMs).toEqual([startMs, startMs, startMs + 2_000]);
  });

  test('finds the moment that a request was noted at on a clock that never stands still', async () => {
    const world = createWorld();
    const queue = createDirectoryQueue({ ...world.ports, now: () => (world.clock.nowMs += 1) });
    void queue.ask('00001' as HashPrefix);
    await vi.waitFor(() => expect(world.requests).toHaveLength(1));
    world.sleep(3_000);
    await world.requests[0]!.leave();
    const { sentAtMs } = await queue.readGate();
    expect(sentAtMs).toHaveLength(1);
    expect(sentAtMs[0]).toBeGreaterThan(1_003_000);
  });

  test('counts a request anew that is late because the store was slow', async () => {
    const world = createWorld();
    let isSlow = true;
    const queue = createDirectoryQueue({
      ...world.ports,
      gate: {
        ...world.ports.gate,
        save: async (gate) => {
          if (isSlow && world.requests.length > 0) world.clock.nowMs += 3_000;
          isSlow &&= world.requests.length === 0;
          await world.ports.gate.save(gate);
        },
      },
    });
    void queue.ask('00001' as HashPrefix);
    await vi.waitFor(() => expect(world.requests).toHaveLength(1));
    await world.requests[0]!.leave();
    expect((await queue.readGate()).sentAtMs).toEqual([world.clock.nowMs]);
  });

  test('F3: remembers the rate over a restart of the worker', async () => {
    const first = createWorld();
    void prefixes(10).map((prefix) => first.queue.ask(prefix));
    await drain(first);
    const second = createWorld(first.stored);
    void second.queue.ask('fffff' as HashPrefix);
    expect(await drain(second)).toHaveLength(0);
    second.sleep(WINDOW_MS);
    expect(await drain(second)).toEqual(['fffff']);
  });

  test('sends in another order than it was asked', async () => {
    const world = createWorld();
    void prefixes(8).map((prefix) => world.queue.ask(prefix));
    const sent = await drain(world);
    expect(sent.toSorted()).toEqual(prefixes(8));
    expect(sent).not.toEqual(prefixes(8));
  });

  test('T10: spreads out what nobody waits for, and holds up nobody who does', async () => {
    const world = createWorld();
    const queue = createDirectoryQueue({ ...world.ports, spreadMs: 400 });
    void prefixes(3).map((prefix) => queue.ask(prefix));
    expect(await drain(world)).toHaveLength(1);
    world.sleep(199);
    expect(await drain(world)).toHaveLength(0);
    world.sleep(1);
    expect(await drain(world)).toHaveLength(1);
    void queue.ask('fffff' as HashPrefix, { urgent: true });
    expect(await drain(world)).toEqual(['fffff']);
  });

  test('T10: loses no time with what a page that was left wanted', async () => {
    const world = createWorld();
    const queue = createDirectoryQueue({ ...world.ports, spreadMs: 400 });
    for (const gone of prefixes(8)) world.left.add(gone);
    void prefixes(9).map((prefix) => queue.ask(prefix));
    expect(await drain(world)).toEqual(['00008']);
  });

  test('F20: is not held up by a clock that was set back', async () => {
    const world = createWorld();
    const queue = createDirectoryQueue({ ...world.ports, spreadMs: 400 });
    void prefixes(2).map((prefix) => queue.ask(prefix));
    expect(await drain(world)).toHaveLength(1);
    world.clock.nowMs -= 60_000;
    void queue.ask('fffff' as HashPrefix);
    expect(await drain(world)).toHaveLength(1);
  });

  test('takes what a person waits for first', async () => {
    const world = createWorld();
    void prefixes(20).map((prefix) => world.queue.ask(prefix));
    await drain(world);
    void world.queue.ask('fffff' as HashPrefix, { urgent: true });
    await flush();
    world.sleep(WINDOW_MS);
    expect((await drain(world))[0]).toBe('fffff');
  });

  test('F27: obeys a 429 that its own limit would not ask for, and tells everybody why', async () => {
    const world = createWorld();
    const limited = fail({ kind: 'rateLimited', retryAfterMs: 30_000 });
    const asked = world.queue.ask('00001' as HashPrefix);
    await vi.waitFor(() => expect(world.requests).toHaveLength(1));
    world.answerAll(limited);
    expect(await asked).toEqual(limited);
    expect(await world.queue.ask('00002' as HashPrefix)).toMatchObject({
      ok: false,
      error: { kind: 'rateLimited' },
    });
    expect(world.requests).toHaveLength(0);
  });

  test('sends a single probe after a failure', async () => {
    const world = createWorld();
    const failed = world.queue.ask('00001' as HashPrefix);
    await vi.waitFor(() => expect(world.requests).toHaveLength(1));
    world.answerAll(fail({ kind: 'serviceError' }));
    await failed;
    world.sleep(300_000);
    void prefixes(5).map((prefix) => world.queue.ask(prefix));
    await vi.waitFor(() => expect(world.requests).toHaveLength(1));
    expect(await drain(world)).toHaveLength(5);
  });

  test('holds everything back when the directory says that it takes no more', async () => {
    const world = createWorld();
    await world.queue.pause(60_000);
    const asked = world.queue.ask('00001' as HashPrefix);
    expect(await drain(world)).toEqual([]);
    world.sleep(60_000);
    expect(await drain(world)).toEqual(['00001']);
    expect(await asked).toEqual(EMPTY);
  });

  test('F9: asks nothing more after a refused key', async () => {
    const world = createWorld();
    void world.queue.ask('00001' as HashPrefix);
    await vi.waitFor(() => expect(world.requests).toHaveLength(1));
    world.answerAll(fail({ kind: 'refused' }));
    await flush();
    world.sleep(1_000_000_000);
    expect(await world.queue.ask('00002' as HashPrefix)).toEqual(fail({ kind: 'refused' }));
  });

  test('asks at once when the browser is online again', async () => {
    const world = createWorld();
    void world.queue.ask('00001' as HashPrefix);
    await vi.waitFor(() => expect(world.requests).toHaveLength(1));
    world.answerAll(fail({ kind: 'offline' }));
    await flush();
    expect(await world.queue.ask('00002' as HashPrefix)).toEqual(fail({ kind: 'offline' }));
    await world.queue.reopen();
    void world.queue.ask('00003' as HashPrefix);
    expect(await drain(world)).toEqual(['00003']);
  });

  test('F19: leaves nobody waiting when a store breaks, and goes on', async () => {
    const world = createWorld();
    let broken = 0;
    const queue = createDirectoryQueue({
      ...world.ports,
      send: () => ((broken += 1), Promise.reject(new Error('The database is closed.'))),
    });
    const answers = await Promise.all(prefixes(8).map((prefix) => queue.ask(prefix)));
    expect(answers).toEqual(prefixes(8).map(() => fail({ kind: 'serviceError' })));
    expect(broken).toBe(8);
  });
});
