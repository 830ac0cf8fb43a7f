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
  test.each([
    [5, 'bdc5e'],
    [4, 'bdc5'],
  ] as const)('asks by the first %i characters and nothing wider', async (length, prefix) => {
    expect((await prepareQuery(LISTED)).prefixOf(length)).toBe(prefix);
  });

  test('asks about the blocks of 10 and 100 numbers around it by what they have in common', async () => {
    const [ten, hundred] = ['+1202555014', '+120255501'].map((block) => hashNumber(block as E164));
    expect(await (await prepareQuery(LISTED)).withNeighbours(4)).toBe(
      ['bdc5', (await ten)!.slice(0, 4), (await hundred)!.slice(0, 4)].join('.'),
    );
  });

  test('knows the 16 prefixes that hide which of them is the number’s own', async () => {
    const siblings = (await prepareQuery(LISTED)).siblings(5);
    expect(siblings).toHaveLength(16);
    expect(new Set(siblings.map((prefix) => prefix.slice(0, -1)))).toEqual(new Set(['bdc5']));
    expect(siblings).toContain('bdc5e');
  });

  test.each([
    ['its full hash', 'bdc5e3bfb0fd0a5f0a645b43af80cc001876ef0b'],
    ['the number', '+12025550143'],
  ])('finds the entry that a directory names by %s', async (_what, of) => {
    const query = await prepareQuery(LISTED);
    const others = [{ of: 'bdc5e0000000000000000000000000000000abcd' }, { of: '+12025550144' }];
    expect(query.find([...others, { of }])).toEqual({ of });
    expect(query.find(others)).toBeUndefined();
  });

  test('finds the blocks of up to 100 numbers that the number is in', async () => {
    const blocks = ['+1202555014', '+120255501', '+12025550', '+1202555015', '+12025550143'];
    const near = (await prepareQuery(LISTED)).findNear(
      blocks.map((beginsWith) => ({ beginsWith })),
    );
    expect(near.map(({ beginsWith }) => beginsWith)).toEqual(['+1202555014', '+120255501']);
  });

  test('shows neither the number nor its hash to anybody who holds the query', async () => {
    expect(JSON.stringify(await prepareQuery(LISTED))).toBe('{}');
  });
});
