import { describe, expect, test } from 'vitest';
import type { E164 } from './e164';
import { hashNumber } from './hash-number';
import { prepareQuery } from './prepare-query';

const LISTED = '+12025550143' as E164;

describe('hashNumber', () => {
  test.each([
    ['+4917650642602', '3d1d76f0c3664e1e818c6eccfd8843ad1f4091cc'],
    ['+12025550143', 'bdc5e3bfb0fd0a5f0a645b43af80cc001876ef0b'],
  ])('hashes %s with its plus sign', async (e164, hash) => {
    expect(await hashNumber(e164 as E164)).toBe(hash);
  });
});

describe('prepareQuery', () => {
  test('asks by the first 5 characters and nothing wider', async () => {
    expect((await prepareQuery(LISTED)).prefix).toBe('bdc5e');
  });

  test('tells a listed number from its neighbours in the range', async () => {
    const query = await prepareQuery(LISTED);
    const neighbour = 'bdc5e0000000000000000000000000000000abcd';
    expect(query.isIn([neighbour, 'bdc5e3bfb0fd0a5f0a645b43af80cc001876ef0b'])).toBe(true);
    expect(query.isIn([neighbour])).toBe(false);
  });

  test('shows the full hash to nobody who holds the query', async () => {
    expect(JSON.stringify(await prepareQuery(LISTED))).toBe('{"prefix":"bdc5e"}');
  });
});
