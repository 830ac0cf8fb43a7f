import { describe, expect, test } from 'vitest';
import { DAY_MS, MINUTE_MS } from '../../lib/time';
import { createKey } from '../create-key';
import { createJobWorld } from '../test-support/create-job-world';

const JOBS = '/api/v1/jobs';
const BODY = { kind: 'lookup', items: [{ hash: '0'.repeat(32), algorithm: 'md5' }] };

type Job = ReturnType<typeof createJobWorld>;

async function submit({ ask }: Job, body: unknown = BODY, headers: Record<string, string> = {}) {
  const answer = await ask(JOBS, { body, headers });
  return { status: answer.status, job: await answer.json(), headers: answer.headers };
}

describe('an Idempotency-Key', () => {
  const once = { 'Idempotency-Key': 'monday-1' };

  test('makes the same request the same job', async () => {
    const world = createJobWorld();
    const first = await submit(world, BODY, once);
    const second = await submit(world, BODY, once);
    expect([first.status, second.status]).toEqual([202, 200]);
    expect(second.job).toEqual(first.job);
    expect(world.jobs.listAll()).toHaveLength(1);
  });

  test('makes one job of requests that arrive together', async () => {
    const world = createJobWorld();
    const all = await Promise.all([1, 2, 3].map(async () => submit(world, BODY, once)));
    expect(all.map(({ status }) => status).toSorted((left, right) => left - right)).toEqual([
      200, 200, 202,
    ]);
    expect(new Set(all.map(({ job }) => job.id)).size).toBe(1);
  });

  test('answers 409 to another body', async () => {
    const world = createJobWorld();
    await submit(world, BODY, once);
    const { status, job } = await submit(world, { ...BODY, kind: 'reverse' }, once);
    expect([status, job]).toEqual([409, { message: expect.stringContaining('Send another key') }]);
  });

  test('is forgotten with its job', async () => {
    const world = createJobWorld();
    const { job } = await submit(world, BODY, once);
    await world.ask(`${JOBS}/${job.id}`, { method: 'DELETE' });
    expect((await submit(world, { ...BODY, kind: 'reverse' }, once)).status).toBe(202);
    world.clock.nowMs = DAY_MS;
    expect((await submit(world, BODY, once)).status).toBe(202);
  });

  test('of another key makes another job, and without one each request does', async () => {
    const world = createJobWorld();
    const { key } = createKey({
      keys: world.keys,
      user: 'bob',
      now: () => 0,
      scopes: ['jobs', 'lookup'],
    });
    await submit(world, BODY, once);
    const theirs = { ...once, Authorization: `Bearer ${key}` };
    expect((await submit(world, { ...BODY, kind: 'lookup' }, theirs)).status).toBe(202);
    await submit(world);
    await submit(world);
    expect(world.jobs.listAll()).toHaveLength(4);
  });
});

describe('a key', () => {
  async function fill(world: Job) {
    const ids = [];
    for (let at = 0; at < 10; at += 1) {
      world.clock.nowMs += MINUTE_MS;
      ids.push((await submit(world)).job.id);
    }
    world.clock.nowMs += MINUTE_MS;
    return ids;
  }

  test('has 10 jobs at the most, and is told when the first goes', async () => {
    const world = createJobWorld();
    await fill(world);
    const { status, job, headers } = await submit(world);
    expect([status, job]).toEqual([429, { message: expect.stringContaining('has 10 jobs') }]);
    expect(headers.get('Retry-After')).toBe(String((DAY_MS - 10 * MINUTE_MS) / 1_000));
  });

  test('has room again for one that is deleted or has expired', async () => {
    const world = createJobWorld();
    const ids = await fill(world);
    await world.ask(`${JOBS}/${ids[5]}`, { method: 'DELETE' });
    expect((await submit(world)).status).toBe(202);
    expect((await submit(world)).status).toBe(429);
    world.clock.nowMs = DAY_MS + MINUTE_MS;
    expect((await submit(world)).status).toBe(202);
  });

  test('submits as often as it sends batches', async () => {
    const world = createJobWorld();
    await fill(world);
    for (let at = 0; at < 10; at += 1) expect((await submit(world, {})).status).toBe(400);
    const { status, job } = await submit(world);
    expect([status, job.message]).toEqual([429, expect.stringContaining('Retry-After')]);
    expect((await world.ask(JOBS)).status).toBe(200);
  });
});
