import { describe, expect, test } from 'vitest';
import { createTestApp } from '../test-support/create-test-app';

const ITEM = { hash: '0'.repeat(40), algorithm: 'sha1' };
const LOOKUP = ['/api/v1/lookup', { body: ITEM }] as const;
const BATCH = ['/api/v1/lookup/batch', { body: { items: [ITEM] } }] as const;

type World = ReturnType<typeof createTestApp>;

function askAtOnce({ ask }: World, count: number, [path, request]: typeof LOOKUP | typeof BATCH) {
  return Promise.all(Array.from({ length: count }, () => ask(path, request)));
}

const countAdmitted = (answers: readonly Response[]) =>
  answers.filter(({ status }) => status === 200).length;
const readRate = ({ headers }: Response) =>
  ['Limit', 'Remaining', 'Reset'].map((name) => headers.get(`X-RateLimit-${name}`));

describe('the rate of exact look-ups', () => {
  test('admits exactly 100 of those that come at once, and 100 more a minute later', async () => {
    const world = createTestApp();
    expect(countAdmitted(await askAtOnce(world, 150, LOOKUP))).toBe(100);
    world.clock.nowMs = 59_999;
    expect(countAdmitted(await askAtOnce(world, 5, LOOKUP))).toBe(0);
    world.clock.nowMs = 60_000;
    expect(countAdmitted(await askAtOnce(world, 150, LOOKUP))).toBe(100);
  });

  test('admits 10 batches, and counts each as one look-up too', async () => {
    const world = createTestApp();
    expect(countAdmitted(await askAtOnce(world, 20, BATCH))).toBe(10);
    expect(countAdmitted(await askAtOnce(world, 150, LOOKUP))).toBe(90);
  });

  test('admits no batch when the look-ups are used up, and then counts none', async () => {
    const world = createTestApp({ key: { limits: { exact: { requests: 2, windowMs: 1_000 } } } });
    await askAtOnce(world, 2, LOOKUP);
    expect(countAdmitted(await askAtOnce(world, 20, BATCH))).toBe(0);
    for (let at = 1; at <= 5; at++) {
      world.clock.nowMs = at * 1_000;
      expect(countAdmitted(await askAtOnce(world, 3, BATCH))).toBe(2);
    }
    world.clock.nowMs = 6_000;
    expect(countAdmitted(await askAtOnce(world, 1, BATCH))).toBe(0);
  });

  test('leaves that of ranges alone', async () => {
    const world = createTestApp();
    await askAtOnce(world, 101, LOOKUP);
    expect((await world.ask('/range/abcde')).status).toBe(200);
  });

  test('counts both addresses, with and without a slash at the end, together', async () => {
    const { ask } = createTestApp({ key: { limits: { batch: { requests: 3, windowMs: 1_000 } } } });
    const paths = ['/api/v1/lookup/batch', '/v1/lookup/batch/', '/v1/reverse-lookup/batch'];
    for (const path of paths) expect((await ask(path, BATCH[1])).status).toBe(200);
    for (const path of paths) expect((await ask(path, BATCH[1])).status).toBe(429);
  });
});

describe('what is said of the rate', () => {
  test('how much there is, how much is left, and in how many seconds one more is', async () => {
    const { ask, clock } = createTestApp();
    expect(readRate(await ask(...LOOKUP))).toEqual(['100', '99', '60']);
    clock.nowMs = 20_500;
    expect(readRate(await ask(...LOOKUP))).toEqual(['100', '98', '40']);
    expect(readRate(await ask(...BATCH))).toEqual(['10', '9', '60']);
  });

  test('with 429 also how long to wait, and after that it is admitted', async () => {
    const world = createTestApp();
    await askAtOnce(world, 100, LOOKUP);
    world.clock.nowMs = 1;
    const refused = await world.ask(...LOOKUP);
    expect(refused.status).toBe(429);
    expect(readRate(refused)).toEqual(['100', '0', '60']);
    expect(await refused.json()).toEqual({ message: expect.stringContaining('Retry-After') });
    world.clock.nowMs += Number(refused.headers.get('Retry-After')) * 1_000;
    expect((await world.ask(...LOOKUP)).status).toBe(200);
  });

  test('of the tighter limit of a batch', async () => {
    const world = createTestApp();
    await askAtOnce(world, 95, LOOKUP);
    expect(readRate(await world.ask(...BATCH))).toEqual(['100', '4', '60']);
  });

  test('nothing by the range contracts, whose clients know none of it', async () => {
    const { ask } = createTestApp();
    expect(readRate(await ask('/range/abcde'))).toEqual([null, null, null]);
  });
});

test('a key can have limits of its own', async () => {
  const { ask } = createTestApp({ key: { limits: { range: { requests: 1, windowMs: 5_000 } } } });
  expect((await ask('/range/abcde')).status).toBe(200);
  const refused = await ask('/range/abcde');
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '5']);
});
