import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HASH_ALGORITHMS } from './hash-algorithm';
import { hashMd5 } from './hash-md5';
import { hashText } from './hash-text';

test.each(HASH_ALGORITHMS)('hashes any number with %s as others do', async (algorithm) => {
  const anyE164 = fc.stringMatching(/^\+[1-9]\d{0,14}$/);
  await fc.assert(
    fc.asyncProperty(anyE164, async (e164) => {
      expect(await hashText(e164, algorithm)).toBe(
        createHash(algorithm).update(e164).digest('hex'),
      );
    }),
  );
});

test.each([
  ['', 'd41d8cd98f00b204e9800998ecf8427e'],
  ['message digest', 'f96b697d7cb7938d525a2f31aaf161d0'],
  ['abcdefghijklmnopqrstuvwxyz', 'c3fcd3d76192e4007dfb496cca67e13b'],
])('hashes %j as RFC 1321 says', (text, hash) => {
  expect(hashMd5(new TextEncoder().encode(text))).toBe(hash);
});

test('takes no text of more than one block', () => {
  expect(hashMd5(new Uint8Array(55))).toBe(
    createHash('md5').update(new Uint8Array(55)).digest('hex'),
  );
  expect(() => hashMd5(new Uint8Array(56))).toThrow(RangeError);
});
