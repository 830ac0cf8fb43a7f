import { describe, expect, test, vi } from 'vitest';
import { createQueueWorld } from '../../test/fakes/create-queue-world';
import { listPrefixes } from '../../test/fakes/list-prefixes';
import type { HashPrefix } from '../number/hash-prefix';
import { createDirectoryQueue } from './create-directory-queue';

const WINDOW_MS = 11_000;
const EMPTY = { ok: true, value: [] } as const;
const flush = () => vi.waitFor(() => Promise.resolve());

describe('createGatePass', () => {
  test('counts a request from when it leaves, however long it was prepared', async () => {
    const world = createQueueWorld();
    void listPrefixes(12).map((prefix) => world.queue.ask(prefix));
    await vi.waitFor(() => expect(world.requests).toHaveLength(1));
    world.sleep(5_000);
    await world.requests[0]!.leave();
    expect(await world.drain()).toHaveLength(10);
    // The first nine left after the one that was noted before them.
    world.sleep(WINDOW_MS - 5_000);
    expect(await world.drain()).toHaveLength(0);
    world.sleep(5_000);
    expect(await world.drain()).toHaveLength(2);
  });

  test('counts each of several that are prepared at once from when it leaves itself', async () => {
    const world = createQueueWorld();
    void listPrefixes(3).map((prefix) => world.queue.ask(prefix));
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
    const world = createQueueWorld();
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
    const world = createQueueWorld();
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
});
