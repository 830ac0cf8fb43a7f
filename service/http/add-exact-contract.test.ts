import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { E164 } from '../../lib/number/e164';
import { createMemoryListing } from '../test-support/create-memory-listing';
import { createTestApp } from '../test-support/create-test-app';

const NUMBER = '+12025550143' as E164;
const hashBy = (algorithm: string) => createHash(algorithm).update(NUMBER).digest('hex');
const KNOWN = { hash: hashBy('sha256'), algorithm: 'sha256' };
const NOBODY = { hash: '0'.repeat(64), algorithm: 'sha256' };
const NOT_KEPT = { hash: 'f'.repeat(40), algorithm: 'sha1' };
const entries = [
  { number: NUMBER, reports: 3, lastDay: '2026-03-05', sources: ['FTC'] },
  { sha1: NOT_KEPT.hash },
];

const repeatItem = (count: number) => Array.from({ length: count }, () => NOBODY);

const CALLS = [
  ['lookup', NOBODY],
  ['reverse-lookup', NOBODY],
  ['lookup/batch', { items: [NOBODY] }],
  ['reverse-lookup/batch', { items: [NOBODY] }],
  ['hash', { phone: NUMBER, algorithms: ['md5'] }],
] as const;

describe.each(['/api/v1', '/v1'])('below %s', (base) => {
  test.each(['md5', 'sha1', 'sha256'])('a look-up finds a number by its %s', async (algorithm) => {
    const asked = { hash: hashBy(algorithm), algorithm };
    const answer = await createTestApp({ entries }).ask(`${base}/lookup`, { body: asked });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      ...asked,
      found: true,
      reports: 3,
      last_reported: '2026-03-05',
      sources: ['FTC'],
    });
  });

  test('a look-up says with 200 that a number is not listed', async () => {
    const answer = await createTestApp({ entries }).ask(`${base}/lookup`, { body: NOBODY });
    expect([answer.status, await answer.json()]).toEqual([200, { ...NOBODY, found: false }]);
  });

  test.each([
    [KNOWN, { found: true, hash: KNOWN.hash, phone: NUMBER }],
    [NOBODY, { found: false, hash: NOBODY.hash }],
    [NOT_KEPT, { found: false, hash: NOT_KEPT.hash, reason: 'number_not_kept' }],
  ])('a reverse look-up of %j is answered', async (body, told) => {
    const answer = await createTestApp({ entries }).ask(`${base}/reverse-lookup`, { body });
    expect([answer.status, await answer.json()]).toEqual([200, told]);
  });

  test('a phone is hashed', async () => {
    const body = { phone: '+1 202 555 0143', algorithms: ['md5', 'sha1'] };
    const answer = await createTestApp().ask(`${base}/hash`, { body });
    expect(await answer.json()).toEqual({
      phone: '+1 202 555 0143',
      normalized: NUMBER,
      hashes: { md5: hashBy('md5'), sha1: hashBy('sha1') },
    });
  });

  test('a batch is answered in its order, a bad item with an error', async () => {
    const items = [KNOWN, { hash: 'zz', algorithm: 'md5' }, NOBODY];
    const { ask } = createTestApp({ entries });
    const looked = await (await ask(`${base}/lookup/batch`, { body: { items } })).json();
    const reversed = await (await ask(`${base}/reverse-lookup/batch`, { body: { items } })).json();
    const error = { code: 'malformed_hash', message: expect.stringMatching(/Send 32 hex/) };
    expect(looked).toMatchObject({ results: [{ found: true }, { error }, { found: false }] });
    expect(reversed).toMatchObject({ results: [{ phone: NUMBER }, { error }, { found: false }] });
  });
});

test('a batch of 100 that is written with much space is answered', async () => {
  const body = JSON.stringify({ items: repeatItem(100) }, undefined, 40);
  const answer = await createTestApp().ask('/api/v1/lookup/batch', { body });
  expect(body.length).toBeGreaterThan(16_384);
  expect((await answer.json()).results).toHaveLength(100);
});

describe('errors', () => {
  test.each([
    ['400 to a malformed hash', 400, '/lookup', { body: { ...NOBODY, hash: 'z' } }],
    ['400 to an unknown algorithm', 400, '/lookup', { body: { ...NOBODY, algorithm: 'sha512' } }],
    ['400 to what is no JSON', 400, '/lookup', { body: '{' }],
    ['400 to 101 items', 400, '/lookup/batch', { body: { items: repeatItem(101) } }],
    [
      '400 to a national number',
      400,
      '/hash',
      { body: { phone: '2025550143', algorithms: ['md5'] } },
    ],
    ['404 to another call', 404, '/no-such-call', { body: {} }],
    ['405 to another method', 405, '/lookup', { method: 'GET' }],
    ['413 to a long body', 413, '/lookup', { body: ' '.repeat(16_385) }],
    ['413 to a very long batch', 413, '/lookup/batch', { body: ' '.repeat(65_537) }],
  ])('answer %s with a message and what is left', async (_what, status, path, request) => {
    const answer = await createTestApp().ask(`/v1${path}`, request);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ message: expect.stringMatching(/\w+\. \w+.*\.$/) });
    expect(answer.headers.get('X-RateLimit-Remaining')).toMatch(/^\d+$/);
  });

  test('say which method a call wants', async () => {
    const answer = await createTestApp().ask('/api/v1/lookup/batch', { method: 'PUT' });
    expect(answer.headers.get('Allow')).toBe('POST');
  });

  test.each(CALLS)(
    'answer 500 where %s fails inside, and log the class alone',
    async (path, body) => {
      const { store } = createTestApp();
      const findListing = () => Promise.reject(new SyntaxError(`of ${NOBODY.hash}`));
      const { ask, logged } = createTestApp({ options: { store: { ...store, findListing } } });
      const answer = await ask(`/api/v1/${path}`, { body });
      const isUsed = path !== 'hash';
      expect(answer.status).toBe(isUsed ? 500 : 200);
      expect(answer.headers.get('X-RateLimit-Remaining')).toMatch(/^\d+$/);
      expect(await answer.text()).not.toContain(NOBODY.hash);
      expect(logged).toEqual(isUsed ? ['SyntaxError'] : []);
    },
  );

  test('answer any body with 200 or 400, and repeat none of it in a message', async () => {
    const { ask, clock } = createTestApp({ entries });
    const item = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(KNOWN, NOBODY, { hash: '', algorithm: '__proto__' }),
    );
    const body = fc.oneof(
      fc.string(),
      item,
      fc.record({ items: fc.array(item, { maxLength: 5 }) }),
      fc.record({ phone: fc.string(), algorithms: fc.array(fc.constantFrom('md5', 'x')) }),
      fc.constant('['),
      fc.constant('['.repeat(10_000)),
    );
    const path = fc.constantFrom(...CALLS.map(([name]) => name));
    await fc.assert(
      fc.asyncProperty(path, body, async (name, sent) => {
        clock.nowMs += 10_000;
        const answer = await ask(`/api/v1/${name}`, { body: sent === undefined ? '' : sent });
        expect([200, 400]).toContain(answer.status);
        const told = await answer.json();
        if (answer.status === 400) expect(Object.keys(told)).toEqual(['message']);
      }),
    );
  });
});

describe('the key', () => {
  test.each(CALLS)('is wanted by %s', async (path, body) => {
    const { ask } = createTestApp();
    const answer = await ask(`/api/v1/${path}`, { body, headers: { Authorization: 'Bearer no' } });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({ message: expect.stringContaining('Authorization') });
    expect(answer.headers.get('X-RateLimit-Limit')).toBeNull();
  });

  test('is wanted before a call is found out to be none', async () => {
    const { app } = createTestApp();
    expect((await app.request('/api/v1/no-such-call')).status).toBe(401);
  });

  test.each([
    [false, 401],
    [true, 200],
  ])('in the address: where that is allowed (%s) the answer is %s', async (isAllowed, status) => {
    const { app, key } = createTestApp({ options: { allowKeyInQuery: isAllowed } });
    const init = { method: 'POST', body: JSON.stringify(NOBODY) };
    const answer = await app.request(`/api/v1/lookup?api_key=${key}`, init);
    expect(answer.status).toBe(status);
    expect(await answer.text()).not.toContain(key);
  });

  test('in the address is not in the log, also where the listing fails', async () => {
    const findListing = () => {
      throw new RangeError('while asked');
    };
    const store = { ...createMemoryListing(), findListing };
    const { app, key, logged } = createTestApp({ options: { allowKeyInQuery: true, store } });
    const init = { method: 'POST', body: JSON.stringify(NOBODY) };
    expect((await app.request(`/api/v1/lookup?api_key=${key}`, init)).status).toBe(500);
    expect(logged).toEqual(['RangeError']);
  });

  test('in the header comes before the one in the address', async () => {
    const { ask, key } = createTestApp({ options: { allowKeyInQuery: true } });
    const headers = { Authorization: 'Bearer wrong' };
    expect((await ask(`/v1/lookup?api_key=${key}`, { body: NOBODY, headers })).status).toBe(401);
  });

  test('in the address is never taken for ranges', async () => {
    const { app, key } = createTestApp({ options: { allowKeyInQuery: true } });
    for (const path of ['/api/1.0/service/hashes/abcde', '/range/abcde'])
      expect((await app.request(`${path}?api_key=${key}`)).status).toBe(401);
  });

  test('is refused from its end on', async () => {
    const { ask, clock } = createTestApp({ key: { expiresAtMs: 1_000 } });
    clock.nowMs = 999;
    expect((await ask('/api/v1/lookup', { body: NOBODY })).status).toBe(200);
    clock.nowMs = 1_000;
    expect((await ask('/api/v1/lookup', { body: NOBODY })).status).toBe(401);
  });
});
