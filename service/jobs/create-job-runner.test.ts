import { describe, expect, test, vi } from 'vitest';
import { MINUTE_MS } from '../../lib/time';
import { ListingUnavailable } from '../listing/listing-unavailable';
import type { ExactHash } from '../listing/exact-hash';
import { revokeKey } from '../revoke-key';
import { createJobWorld } from '../test-support/create-job-world';
import { makeFolder } from '../test-support/make-folder';
import type { StoredJob } from './job';

type World = ReturnType<typeof createJobWorld>;

const listItems = (count: number) =>
  Array.from({ length: count }, (_none, at) => ({
    hash: at.toString(16).padStart(40, '0'),
    algorithm: 'sha1',
  }));

async function submit({ ask, id }: World, items: number) {
  const body = { kind: 'lookup', items: listItems(items) };
  const answer = await ask('/api/v1/jobs', { body });
  return { keyId: id, id: String((await answer.json()).id) };
}

const countDone = ({ jobs }: World, ...refs: readonly Pick<StoredJob, 'keyId' | 'id'>[]) =>
  refs.map((ref) => jobs.find(ref)?.done);

describe('the work', () => {
  test('goes on in slices of 100, and jobs take turns', async () => {
    const world = createJobWorld();
    const long = await submit(world, 250);
    const short = await submit(world, 100);
    const seen = [];
    for (let tick = 0; tick < 4; tick += 1) {
      expect(await world.runner.tick()).toBe(tick < 3 ? 5 : MINUTE_MS);
      seen.push(countDone(world, long, short));
    }
    expect(seen).toEqual([
      [100, 0],
      [100, 100],
      [200, 100],
      [250, 100],
    ]);
  });

  test('keeps hashes only until they are answered', async () => {
    const world = createJobWorld();
    const ref = await submit(world, 200);
    await world.runner.tick();
    const [first] = world.jobs.readSlice(ref, 0);
    expect(first).toMatchObject({ found: false });
    expect(world.jobs.readSlice(ref, 1)[0]).not.toHaveProperty('found');
  });

  test('goes on where another process has left it, and answers nothing twice', async () => {
    const asked: ExactHash[] = [];
    const findListing = (hash: ExactHash) => void asked.push(hash);
    const path = makeFolder();
    const first = createJobWorld({ path, findListing });
    const ref = await submit(first, 250);
    await first.runner.tick();
    await first.jobs.close();
    const runner = { process: process.pid, secret: 'second' };
    const second = createJobWorld({ path, findListing, runner });
    second.keys.saveKey(first.keys.findKey(first.id)!);
    await second.work();
    expect(second.jobs.find(ref)).toMatchObject({ done: 250, finishedAtMs: 0 });
    expect(asked).toEqual(listItems(250));
    const results = second.jobs.readAnswers(ref, { offset: 0, limit: 5_000 });
    expect(results).toEqual(asked.map((hash) => ({ found: false, ...hash })));
  });

  test('is left to a process that runs', async () => {
    const path = makeFolder();
    const first = createJobWorld({ path, runner: { process: process.ppid, secret: 'first' } });
    const ref = await submit(first, 1);
    const second = createJobWorld({ path, runner: { process: process.pid, secret: 'second' } });
    second.keys.saveKey(first.keys.findKey(first.id)!);
    await second.work();
    expect(second.jobs.find(ref)).toMatchObject({ done: 0, runner: { secret: 'first' } });
    await first.work();
    expect(first.jobs.find(ref)).toMatchObject({ done: 1 });
  });

  test('that another process has taken meanwhile counts for nothing', async () => {
    const other = { process: process.ppid, secret: 'other' };
    const world = createJobWorld({
      findListing: async () =>
        void (await world.jobs.change(await ref, (job) => ({ ...job, runner: other }))),
    });
    const ref = submit(world, 1);
    await ref;
    await world.work();
    expect(world.jobs.find(await ref)).toMatchObject({ done: 0, runner: other });
    expect(world.jobs.readSlice(await ref, 0)).toEqual(listItems(1));
  });

  test.each([
    ['is told by name', new RangeError('secret'), ['RangeError']],
    ['is not told where the listing tells it', new ListingUnavailable('x'), []],
  ])('that fails %s, and is tried again within a minute', async (_what, error, names) => {
    const findListing = vi.fn<() => undefined>().mockImplementationOnce(() => {
      throw error;
    });
    const world = createJobWorld({ findListing });
    const ref = await submit(world, 1);
    expect(await world.work()).toBe(MINUTE_MS);
    expect(world.failures).toEqual(names);
    expect(countDone(world, ref)).toEqual([0]);
    world.clock.nowMs = MINUTE_MS;
    await world.work();
    expect(countDone(world, ref)).toEqual([1]);
  });
});

describe('a job', () => {
  test('that is deleted under way does not come back', async () => {
    const world = createJobWorld({
      findListing: async () => void (await world.jobs.remove(await ref)),
    });
    const ref = submit(world, 200);
    await ref;
    await world.work();
    expect(world.jobs.listAll()).toEqual([]);
    expect(world.jobs.readSlice(await ref, 0)).toEqual([]);
  });

  test('of a key that was revoked goes with the next sweep', async () => {
    const world = createJobWorld();
    await submit(world, 1);
    await world.work();
    revokeKey({ keys: world.keys, id: world.id, now: () => 0 });
    world.clock.nowMs = MINUTE_MS;
    await world.work();
    expect(world.jobs.listAll()).toEqual([]);
  });

  test('of a key past its end goes with the next sweep', async () => {
    const world = createJobWorld({ key: { expiresAtMs: MINUTE_MS } });
    await submit(world, 1);
    await world.work();
    expect(world.jobs.listAll()).toHaveLength(1);
    world.clock.nowMs = MINUTE_MS;
    await world.work();
    expect(world.jobs.listAll()).toEqual([]);
  });
});
