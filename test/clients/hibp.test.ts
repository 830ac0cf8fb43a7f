import { pwnedPassword, pwnedPasswordRange } from 'hibp';
import { describe, expect, test } from 'vitest';
import { serveListed } from './serve-listed';

const NUMBER = '+12025550143';
/** SHA-1 of the number above. */
const HASH = 'bdc5e3bfb0fd0a5f0a645b43af80cc001876ef0b';
const SUFFIX = HASH.slice(5).toUpperCase();

/** It has no place for a key, so ranges have to be public. */
async function serve(publicRanges = true): Promise<string> {
  const { url } = await serveListed({ user: 'ann', listed: HASH, publicRanges });
  return url;
}

describe('a client of Have I Been Pwned', () => {
  test('reads a range', async () => {
    expect(await pwnedPasswordRange('bdc5e', { baseUrl: await serve() })).toEqual({ [SUFFIX]: 1 });
  });

  test('reads a padded range, in which the padding counts 0', async () => {
    const baseUrl = await serve();
    const padded = await pwnedPasswordRange('BDC5E', { baseUrl, addPadding: true });
    expect(Object.keys(padded)).toHaveLength(100);
    expect(Object.entries(padded).filter(([, count]) => count !== 0)).toEqual([[SUFFIX, 1]]);
  });

  test('reads a range without a hash as nothing', async () => {
    expect(await pwnedPasswordRange('00000', { baseUrl: await serve() })).toEqual({});
  });

  test('finds a number, which it hashes itself, and no other', async () => {
    const baseUrl = await serve();
    expect(await pwnedPassword(NUMBER, { baseUrl })).toBe(1);
    expect(await pwnedPassword('+12025550144', { baseUrl })).toBe(0);
  });

  test('is told what is wrong with a range', async () => {
    const asked = pwnedPasswordRange('bdc5', { baseUrl: await serve() });
    await expect(asked).rejects.toThrow('Ask for 5 hex characters.');
  });

  test('is refused where ranges want a key', async () => {
    const asked = pwnedPasswordRange('bdc5e', { baseUrl: await serve(false) });
    await expect(asked).rejects.toThrow('Unauthorized');
  });
});
