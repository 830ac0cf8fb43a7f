import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { E164 } from './e164';
import { hashNumber } from './hash-number';
import { splitHash } from './split-hash';

const anyE164 = fc.stringMatching(/^\+[1-9]\d{6,14}$/).map((text) => text as E164);

test('T8: the prefix of any number is 5 lower-case hex characters', async () => {
  await fc.assert(
    fc.asyncProperty(anyE164, async (e164) => {
      expect(splitHash(await hashNumber(e164), 5).prefix).toMatch(/^[0-9a-f]{5}$/);
    }),
  );
});

test('prefix and suffix make up the whole hash', async () => {
  await fc.assert(
    fc.asyncProperty(anyE164, async (e164) => {
      const hash = await hashNumber(e164);
      const { prefix, suffix } = splitHash(hash, 5);
      expect(prefix + suffix).toBe(hash);
      expect(suffix).toMatch(/^[0-9a-f]{35}$/);
    }),
  );
});
