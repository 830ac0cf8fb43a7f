import { expect, test } from 'vitest';
import type { KeyUse } from '../audit/key-use';
import { rotateKey } from '../keys/rotate-key';
import { ListingUnavailable } from '../listing/listing-unavailable';
import { createJobWorld } from '../test-support/create-job-world';
import { createMemoryListing } from '../test-support/create-memory-listing';
import { createTestApp } from '../test-support/create-test-app';
import type { AppOptions } from './app-options';

const ITEM = { hash: 'ab'.repeat(20), algorithm: 'sha1' };

function createWorld(options: Partial<AppOptions> = {}) {
  const uses: KeyUse[] = [];
  const countUse = (use: KeyUse) => void uses.push(use);
  return { uses, ...createTestApp({ options: { countUse, ...options } }) };
}

test.each([
  ['/api/1.0/service/hashes', { range: 'abcde' }, 'range', 404],
  ['/api/1.0/service/hashes/abcde', undefined, 'range', 404],
  ['/api/1.0/service/hashes', { range: 'x' }, 'range', 400],
  ['/range/abcde', undefined, 'range-text', 200],
  ['/range/x', undefined, 'range-text', 400],
  ['/api/v1/lookup', ITEM, 'lookup', 200],
  ['/v1/lookup/', ITEM, 'lookup', 200],
  ['/v1/lookup/batch', { items: [ITEM] }, 'lookup/batch', 200],
  ['/v1/reverse-lookup', ITEM, 'reverse-lookup', 200],
  ['/v1/reverse-lookup/batch', { items: [ITEM] }, 'reverse-lookup/batch', 200],
  ['/v1/hash', { phone: 'x' }, 'hash', 400],
  [`/v1/${ITEM.hash}`, undefined, 'other', 404],
])('a request to %s with %j is counted as %s, %s', async (path, body, endpoint, status) => {
  const { ask, uses, id } = createWorld();
  expect((await ask(path, { body })).status).toBe(status);
  expect(uses).toEqual([{ key: id, endpoint, status }]);
});

test('all that is asked of jobs is counted as jobs', async () => {
  const uses: KeyUse[] = [];
  const { ask } = createJobWorld({ options: { countUse: (use) => void uses.push(use) } });
  await ask('/v1/jobs');
  await ask(`/api/v1/jobs/${ITEM.hash}/results`);
  expect(uses.map(({ endpoint, status }) => `${endpoint} ${status}`)).toEqual([
    'jobs 200',
    'jobs 404',
  ]);
});

test.each(['/api/1.0/service/hashes/abcde', '/v1/lookup'])(
  'of whoever asks %s, which key it was, and none where it is nobody’s',
  async (path) => {
    const { ask, uses, keys, id, key } = createWorld();
    const rotation = rotateKey({ keys, id, overlapMs: 0, nowMs: 0 });
    const newer = rotation.kind === 'rotated' ? rotation.key : '';
    for (const sent of [key, newer, 'wrong', `hd_${id}_${'A'.repeat(43)}`])
      await ask(path, { headers: { Authorization: `Bearer ${sent}` } });
    expect(uses.map((use) => `${use.key} ${use.status === 401}`)).toEqual([
      `${id} true`,
      `${id}-2 false`,
      '- true',
      '- true',
    ]);
  },
);

test.each([
  [
    'a bug',
    () => {
      throw new RangeError();
    },
    500,
  ],
  [
    'a listing that cannot be read',
    () => {
      throw new ListingUnavailable('');
    },
    503,
  ],
  ['one that says so later', async () => Promise.reject(new ListingUnavailable('')), 503],
])('what fails by %s is counted with the status of its answer', async (_what, fail, status) => {
  const store = { ...createMemoryListing(), readRange: fail, findListing: fail };
  const { ask, uses, id } = createWorld({ store });
  await ask('/api/1.0/service/hashes/abcde');
  await ask('/v1/lookup', { body: ITEM });
  expect(uses).toEqual([
    { key: id, endpoint: 'range', status },
    { key: id, endpoint: 'lookup', status },
  ]);
});

test('what wants no key is not counted', async () => {
  const { app, uses } = createWorld({ publicRanges: true });
  for (const path of ['/api/1.0/service/about', '/range/abcde', '/elsewhere'])
    await app.request(path);
  expect(uses).toEqual([]);
});
