import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeDigests } from './merge-digests';
import { splitHex } from './test-support/split-hex';

const hashes = fc.uniqueArray(
  fc.integer({ min: 0, max: 30 }).map((value) => value.toString(16).padStart(40, '0')),
);

test('merges two ascending lists into one, without duplicates', () => {
  fc.assert(
    fc.property(hashes, hashes, (left, right) => {
      const merged = mergeDigests(toDigests(left), toDigests(right));
      expect(splitHex(merged)).toEqual([...new Set([...left, ...right])].toSorted());
    }),
  );
});

function toDigests(list: readonly string[]): Uint8Array {
  return Buffer.from(list.toSorted().join(''), 'hex');
}
