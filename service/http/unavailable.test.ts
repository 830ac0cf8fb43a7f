import { describe, expect, test } from 'vitest';
import type { ListingStore } from '../listing/listing-store';
import { ListingUnavailable } from '../listing/listing-unavailable';
import { createTestApp } from '../test-support/create-test-app';

const HASH = { hash: 'a'.repeat(40), algorithm: 'sha1' };
const fail = () => {
  throw new ListingUnavailable('no server answers for abcde');
};
const failLater = async () => fail();

const AT_ONCE: ListingStore = { readRange: fail, findListing: fail, readFacts: fail };
const LATER: ListingStore = {
  readRange: failLater,
  findListing: failLater,
  readFacts: failLater,
};

const ASKED = [
  ['/api/1.0/service/hashes', { range: 'abcde' }],
  ['/api/1.0/service/hashes/abcde', undefined],
  ['/range/abcde', undefined],
  ['/api/v1/lookup', HASH],
  ['/api/v1/reverse-lookup', HASH],
  ['/api/v1/lookup/batch', { items: [{}, HASH] }],
  ['/api/1.0/service/about', undefined],
] as const;

describe.each([
  ['at once', AT_ONCE],
  ['later', LATER],
])('a listing that cannot be read, and says so %s', (_when, store) => {
  test.each(ASKED)('is 503 to whoever asks %s, and never an answer', async (path, body) => {
    const { ask, logged } = createTestApp({ options: { store } });
    const answer = await ask(path, body && { body });
    expect(answer.status).toBe(503);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    const text = await answer.text();
    expect(text).toContain('The listing cannot be read now');
    expect(text).not.toMatch(/abcde|aaaa|server/);
    expect(logged).toEqual([]);
  });

  test('is 503 to whoever would rather have records', async () => {
    const { ask } = createTestApp({ options: { store } });
    const headers = { Accept: 'application/octet-stream' };
    const answer = await ask('/api/1.0/service/hashes/abcde', { headers });
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ status: 'error' });
  });
});
