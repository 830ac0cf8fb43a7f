import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { HOUR_MS, SECOND_MS } from '../../lib/time';
import { createDeferred } from '../../test/fakes/create-deferred';
import { createJobWorld } from '../test-support/create-job-world';

const HASH = 'f'.repeat(64);
const URL_OF_HOOK = 'https://hooks.example/done?to=ann';
const WEBHOOK = { url: URL_OF_HOOK, secret: '0123456789abcdef' };
const REFUSED = { ok: false, error: 'ECONNREFUSED' } as const;

type World = ReturnType<typeof createJobWorld>;

async function submit({ ask }: World, webhook: object = WEBHOOK) {
  const body = { kind: 'lookup', items: [{ hash: HASH, algorithm: 'sha256' }, {}], webhook };
  const answer = await ask('/api/v1/jobs', { body });
  return String((await answer.json()).id);
}

const find = (world: World, id: string) => world.jobs.find({ keyId: world.id, id });

/** Works and waits, as long as is said each time, until nothing is to be told any more. */
async function workToTheEnd(world: World): Promise<void> {
  await world.work();
  while (world.jobs.listAll().some(({ webhook }) => webhook?.state === 'waiting'))
    world.clock.nowMs += await world.work();
}

describe('a webhook', () => {
  test('tells that a job is done, and nothing of its hashes', async () => {
    const world = createJobWorld();
    world.clock.nowMs = 1_700_000_000_500;
    const id = await submit(world);
    await world.work();
    expect(world.calls).toHaveLength(1);
    const { url, body, headers } = world.calls[0]!;
    expect(url).toBe(URL_OF_HOOK);
    expect(JSON.parse(body)).toEqual({
      id,
      kind: 'lookup',
      state: 'done',
      items: 2,
      failed: 1,
      finished_at: '2023-11-14T22:13:20.500Z',
    });
    const hmac = createHmac('sha256', WEBHOOK.secret).update(`1700000000.${body}`).digest('hex');
    expect(headers).toEqual({
      'Content-Type': 'application/json',
      'User-Agent': 'Hushdial-Directory',
      'X-Hushdial-Delivery': expect.stringMatching(/^[0-9a-f]{32}$/),
      'X-Hushdial-Timestamp': '1700000000',
      'X-Hushdial-Signature': `sha256=${hmac}`,
    });
    expect(JSON.stringify(world.calls)).not.toContain(HASH);
  });

  test('is told once, and its address and secret are gone then', async () => {
    const world = createJobWorld();
    const id = await submit(world);
    expect(find(world, id)?.webhook).toMatchObject(WEBHOOK);
    await world.work();
    world.clock.nowMs += HOUR_MS;
    await world.work();
    expect(world.calls).toHaveLength(1);
    expect(find(world, id)?.webhook).toEqual({ state: 'delivered', attempts: 1 });
  });

  test('is tried again after waits that double, and after 8 attempts no more', async () => {
    const sentMs: number[] = [];
    const world = createJobWorld({
      send: async () => {
        sentMs.push(world.clock.nowMs);
        return REFUSED;
      },
    });
    const id = await submit(world);
    await workToTheEnd(world);
    expect(sentMs.map((atMs, at) => atMs - (sentMs[at - 1] ?? 0))).toEqual(
      [0, 15, 30, 60, 120, 240, 480, 960].map((seconds) => seconds * SECOND_MS),
    );
    expect(new Set(world.calls.map(({ headers }) => headers['X-Hushdial-Delivery'])).size).toBe(1);
    expect(new Set(world.calls.map(({ headers }) => headers['X-Hushdial-Timestamp'])).size).toBe(8);
    expect(find(world, id)?.webhook).toEqual({ state: 'failed', attempts: 8 });
  });

  test('that fails leaves the name of an error in the log, and nothing of its target', async () => {
    const world = createJobWorld({ send: async () => REFUSED });
    await submit(world);
    await world.work();
    expect(world.failures).toEqual(['ECONNREFUSED']);
  });

  test('of a job that is deleted is told no more', async () => {
    const world = createJobWorld({ send: async () => REFUSED });
    const id = await submit(world);
    await world.work();
    await world.ask(`/api/v1/jobs/${id}`, { method: 'DELETE' });
    world.clock.nowMs += HOUR_MS;
    await world.work();
    expect(world.calls).toHaveLength(1);
  });

  test('that a stop breaks off is no attempt', async () => {
    const world = createJobWorld({
      send: async () => {
        world.stop.abort();
        return REFUSED;
      },
    });
    const id = await submit(world);
    await world.work();
    expect(find(world, id)?.webhook).toMatchObject({ state: 'waiting', attempts: 0 });
    expect(world.failures).toEqual([]);
  });

  test('that hangs holds no other up, and 8 are under way at the most', async () => {
    const held = createDeferred<typeof REFUSED>();
    const world = createJobWorld({ send: () => held.promise });
    for (let at = 0; at < 9; at += 1) await submit(world);
    for (let tick = 0; tick < 9; tick += 1) await world.runner.tick();
    expect(world.calls).toHaveLength(8);
    expect(world.jobs.listAll().every(({ done }) => done === 2)).toBe(true);
    held.resolve(REFUSED);
    await world.runner.settle();
    await world.runner.tick();
    expect(world.calls).toHaveLength(9);
    await world.runner.settle();
  });
});
