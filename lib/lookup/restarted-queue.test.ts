import { describe, expect, test, vi } from 'vitest';
import { createQueueWorld } from '../../test/fakes/create-queue-world';
import { listPrefixes } from '../../test/fakes/list-prefixes';
import type { HashPrefix } from '../number/hash-prefix';

const WINDOW_MS = 11_000;
const HOUR_MS = 3_600_000;
const LATER = 'fffff' as HashPrefix;

/** A queue whose only request was answered with 429, which asks for this wait. */
async function createLimited(retryAfterMs: number) {
  const world = createQueueWorld();
  void world.queue.ask('00001' as HashPrefix);
  await vi.waitFor(() => expect(world.requests).toHaveLength(1));
  world.answerAll({ ok: false, error: { kind: 'rateLimited', retryAfterMs } });
  await vi.waitFor(() => expect(world.stored.gate?.closed).toBeDefined());
  return world;
}

describe('a queue of a worker that starts again', () => {
  test('F3: waits as the one before it would have', async () => {
    const { stored } = await createLimited(60_000);
    const again = createQueueWorld(stored);
    expect(await again.queue.ask(LATER)).toMatchObject({ error: { kind: 'rateLimited' } });
    expect(again.requests).toEqual([]);
  });

  test('F10: keeps the wait of a 429, and sends one probe after it', async () => {
    const { stored } = await createLimited(60_000);
    const again = createQueueWorld(stored);
    again.sleep(60_000 - 1);
    expect(await again.queue.ask(LATER)).toMatchObject({ error: { kind: 'rateLimited' } });
    again.sleep(1);
    void listPrefixes(5).map((prefix) => again.queue.ask(prefix));
    await vi.waitFor(() => expect(again.requests).toHaveLength(1));
  });

  test('F28: sends no burst, however many requests the one before it has sent', async () => {
    const first = createQueueWorld();
    void listPrefixes(7).map((prefix) => first.queue.ask(prefix));
    await first.drain();
    const again = createQueueWorld(first.stored);
    void listPrefixes(30).map((prefix) => again.queue.ask(prefix));
    expect(await again.drain()).toHaveLength(3);
  });
});

describe('a queue of a machine that sleeps', () => {
  test.each([WINDOW_MS, HOUR_MS])(
    'F28: sends no more than the rate allows after %i ms',
    async (ms) => {
      const world = createQueueWorld();
      void listPrefixes(40).map((prefix) => world.queue.ask(prefix));
      expect(await world.drain()).toHaveLength(10);
      world.sleep(ms);
      expect(await world.drain()).toHaveLength(10);
      world.sleep(WINDOW_MS - 1);
      expect(await world.drain()).toEqual([]);
    },
  );

  test('F28: sends no burst after it slept over the wait of a 429', async () => {
    const world = await createLimited(60_000);
    world.sleep(HOUR_MS);
    void listPrefixes(40).map((prefix) => world.queue.ask(prefix));
    await vi.waitFor(() => expect(world.requests).toHaveLength(1));
    expect(await world.drain()).toHaveLength(10);
  });
});
