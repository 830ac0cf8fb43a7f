import { expect, test } from 'vitest';
import { splitHashes } from './split-hashes';

const A = `ab${'0'.repeat(38)}`;
const B = `cd${'1'.repeat(38)}`;

test('splits digests into hashes, also those that lie in the middle of a buffer', () => {
  const digests = Buffer.from(`ffff${A}${B}ffff`, 'hex').subarray(2, 42);
  expect(splitHashes(digests)).toEqual([A, B]);
  expect(splitHashes(new Uint8Array(digests))).toEqual([A, B]);
});

test('splits nothing into nothing', () => {
  expect(splitHashes(new Uint8Array())).toEqual([]);
});
