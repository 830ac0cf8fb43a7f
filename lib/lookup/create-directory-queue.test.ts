import { describe, expect, test, vi } from 'vitest';
import { createQueueWorld } from '../../test/fakes/create-queue-world';
import { listPrefixes } from '../../test/fakes/list-prefixes';
import type { LookupFailure } from '../directory/lookup-failure';
import type { HashPrefix } from '../number/hash-prefix';
import { createDirectoryQueue } from './create-directory-queue';

const WINDOW_MS = 11_000;

const EMPTY = { ok: true, value: [] } as const;
const fail = (error: LookupFailure) => ({ ok: false, error }) as const;
const flush = () => vi.waitFor(() => Promise.resolve());

describe('createDirectoryQueue', () => {
  test('gives a new directory or key a single probe before more is sent at once', async () => {
    const world = createQueueWorld();
    void listPrefixes(6).map((prefix) => world.queue.ask(prefix));
    await vi.waitFor(() => expect(world.requests).toHaveLength(1));
    world.answerAll(EMPTY);
    await vi.waitFor(() => expect(world.requests).toHaveLength(4));
  });

  test('sends nothing for a page that was left', async () => {
    const world = createQueueWorld();
    const [gone, here] = listPrefixes(2);
    world.left.add(gone!);
    const asked = listPrefixes(2).map((prefix) => world.queue.ask(prefix));
    expect(await world.drain()).toEqual([here]);
    expect(await asked[0]).toEqual({ ok: false, error: { kind: 'notAskedYet' } });
  });

  test('F21: asks once for a prefix that a thousand tabs want', async () => {
    const world = createQueueWorld();
    const [prefix] = listPrefixes(1);
    const asked = Array.from({ length: 1_000 }, () => world.queue.ask(prefix!));
    expect(await world.drain()).toEqual([prefix]);
    expect(new Set(await Promise.all(asked))).toEqual(new Set([EMPTY]));
  });

  test('sends 10 requests in a window and the rest in the next ones', async () => {
    const world = createQueueWorld();
    void listPrefixes(25).map((prefix) => world.queue.ask(prefix));
    expect(await world.drain()).toHaveLength(10);
    world.sleep(WINDOW_MS - 1);
    expect(await world.drain()).toHaveLength(0);
    world.sleep(1);
    expect(await world.drain()).toHaveLength(10);
    world.sleep(WINDOW_MS);
    expect(await world.drain()).toHaveLength(5);
  });

  test('F3: remembers the rate over a restart of the worker', async () => {
    const first = createQueueWorld();
    void listPrefixes(10).map((prefix) => first.queue.ask(prefix));
    await first.drain();
    const second = createQueueWorld(first.stored);
    void second.queue.ask('fffff' as HashPrefix);
    expect(await second.drain()).toHaveLength(0);
    second.sleep(WINDOW_MS);
    expect(await second.drain()).toEqual(['fffff']);
  });

  test('sends in another order than it was asked', async () => {
    const world = createQueueWorld();
    void listPrefixes(8).map((prefix) => world.queue.ask(prefix));
    const sent = await world.drain();
    expect(sent.toSorted()).toEqual(listPrefixes(8));
    expect(sent).not.toEqual(listPrefixes(8));
  });

  test('T10: sends first one of those that come together, whichever it is', async () => {
    const world = createQueueWorld();
    const queue = createDirectoryQueue({ ...world.ports, gatherMs: 25, random: () => 0.99 });
    void listPrefixes(3).map((prefix) => queue.ask(prefix));
    expect(await world.drain()).toEqual([]);
    world.sleep(25);
    await vi.waitFor(() => expect(world.requests).toHaveLength(1));
    expect(world.requests[0]!.prefix).toBe('00002');
  });

  test('T10: sends first any of what a person asks about in one go', async () => {
    const world = createQueueWorld();
    const queue = createDirectoryQueue({ ...world.ports, gatherMs: 25, random: () => 0.99 });
    void listPrefixes(16).map((prefix) => queue.ask(prefix, { urgent: true }));
    await vi.waitFor(() => expect(world.requests).toHaveLength(1));
    expect(world.requests[0]!.prefix).toBe('0000f');
  });

  test.each(['locked', 'keyMissing'] as const)(
    'tells all that wait at once that the key is %s, and counts nothing as sent',
    async (kind) => {
      const world = createQueueWorld();
      const asked = listPrefixes(30).map((prefix) => world.queue.ask(prefix));
      await vi.waitFor(() => expect(world.requests).toHaveLength(1));
      world.answerAll({ ok: false, error: { kind } });
      expect(new Set((await Promise.all(asked)).map((one) => JSON.stringify(one)))).toEqual(
        new Set([JSON.stringify({ ok: false, error: { kind } })]),
      );
      expect((await world.queue.readGate()).sentAtMs).toEqual([]);
    },
  );

  test('T10: spreads out what nobody waits for, and holds up nobody who does', async () => {
    const world = createQueueWorld();
    const queue = createDirectoryQueue({ ...world.ports, spreadMs: 400 });
    void listPrefixes(3).map((prefix) => queue.ask(prefix));
    expect(await world.drain()).toHaveLength(1);
    world.sleep(199);
    expect(await world.drain()).toHaveLength(0);
    world.sleep(1);
    expect(await world.drain()).toHaveLength(1);
    void queue.ask('fffff' as HashPrefix, { urgent: true });
    expect(await world.drain()).toEqual(['fffff']);
  });

  test('T10: loses no time with what a page that was left wanted', async () => {
    const world = createQueueWorld();
    const queue = createDirectoryQueue({ ...world.ports, spreadMs: 400 });
    for (const gone of listPrefixes(8)) world.left.add(gone);
    void listPrefixes(9).map((prefix) => queue.ask(prefix));
    expect(await world.drain()).toEqual(['00008']);
  });

  test('lets go of all that a large page wanted once it is left', async () => {
    const world = createQueueWorld();
    await world.queue.pause(60_000);
    const asked = listPrefixes(30_000).map((prefix) => world.queue.ask(prefix));
    void world.queue.ask('fffff' as HashPrefix);
    expect(await world.drain()).toEqual([]);
    for (const gone of listPrefixes(30_000)) world.left.add(gone);
    world.sleep(60_000);
    expect(await world.drain()).toEqual(['fffff']);
    expect(new Set((await Promise.all(asked)).map((answer) => answer.ok))).toEqual(
      new Set([false]),
    );
  });

  test('F20: is not held up by a clock that was set back', async () => {
    const world = createQueueWorld();
    const queue = createDirectoryQueue({ ...world.ports, spreadMs: 400 });
    void listPrefixes(2).map((prefix) => queue.ask(prefix));
    expect(await world.drain()).toHaveLength(1);
    world.clock.nowMs -= 60_000;
    void queue.ask('fffff' as HashPrefix);
    expect(await world.drain()).toHaveLength(1);
  });

  test('takes what a person waits for first', async () => {
    const world = createQueueWorld();
    void listPrefixes(20).map((prefix) => world.queue.ask(prefix));
    await world.drain();
    void world.queue.ask('fffff' as HashPrefix, { urgent: true });
    await flush();
    world.sleep(WINDOW_MS);
    expect((await world.drain())[0]).toBe('fffff');
  });

  test('F27: obeys a 429 that its own limit would not ask for, and tells everybody why', async () => {
    const world = createQueueWorld();
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
    const world = createQueueWorld();
    const failed = world.queue.ask('00001' as HashPrefix);
    await vi.waitFor(() => expect(world.requests).toHaveLength(1));
    world.answerAll(fail({ kind: 'serviceError' }));
    await failed;
    world.sleep(300_000);
    void listPrefixes(5).map((prefix) => world.queue.ask(prefix));
    await vi.waitFor(() => expect(world.requests).toHaveLength(1));
    expect(await world.drain()).toHaveLength(5);
  });

  test('holds everything back when the directory says that it takes no more', async () => {
    const world = createQueueWorld();
    await world.queue.pause(60_000);
    const asked = world.queue.ask('00001' as HashPrefix);
    expect(await world.drain()).toEqual([]);
    world.sleep(60_000);
    expect(await world.drain()).toEqual(['00001']);
    expect(await asked).toEqual(EMPTY);
  });

  test('F9: asks nothing more after a refused key', async () => {
    const world = createQueueWorld();
    void world.queue.ask('00001' as HashPrefix);
    await vi.waitFor(() => expect(world.requests).toHaveLength(1));
    world.answerAll(fail({ kind: 'refused' }));
    await flush();
    world.sleep(1_000_000_000);
    expect(await world.queue.ask('00002' as HashPrefix)).toEqual(fail({ kind: 'refused' }));
  });

  test('asks at once when the browser is online again', async () => {
    const world = createQueueWorld();
    void world.queue.ask('00001' as HashPrefix);
    await vi.waitFor(() => expect(world.requests).toHaveLength(1));
    world.answerAll(fail({ kind: 'offline' }));
    await flush();
    expect(await world.queue.ask('00002' as HashPrefix)).toEqual(fail({ kind: 'offline' }));
    await world.queue.reopen();
    void world.queue.ask('00003' as HashPrefix);
    expect(await world.drain()).toEqual(['00003']);
  });

  test('F19: asks nothing before it knows what was sent, and goes on once it does', async () => {
    const world = createQueueWorld();
    let isBroken = true;
    const queue = createDirectoryQueue({
      ...world.ports,
      gate: {
        ...world.ports.gate,
        load: () =>
          isBroken ? Promise.reject(new Error('It cannot be read.')) : world.ports.gate.load(),
      },
    });
    expect(await queue.ask('00001' as HashPrefix)).toEqual(fail({ kind: 'serviceError' }));
    expect(world.requests).toEqual([]);
    isBroken = false;
    void queue.ask('00002' as HashPrefix);
    expect(await world.drain()).toEqual(['00002']);
  });

  test('F19: leaves nobody waiting when a store breaks, and goes on', async () => {
    const world = createQueueWorld();
    let broken = 0;
    const queue = createDirectoryQueue({
      ...world.ports,
      send: () => ((broken += 1), Promise.reject(new Error('The database is closed.'))),
    });
    const answers = await Promise.all(listPrefixes(8).map((prefix) => queue.ask(prefix)));
    expect(answers).toEqual(listPrefixes(8).map(() => fail({ kind: 'serviceError' })));
    expect(broken).toBe(8);
  });
});
