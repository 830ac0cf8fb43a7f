import { expect, test } from 'vitest';
import { computeFingerprint } from './compute-fingerprint';

// The first three are of the authors of FNV-1a.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
  ['aé', 0xc425c11f],
])('the fingerprint of "%s" stays what it is: stored reports have it', (text, fingerprint) => {
  expect(computeFingerprint(text)).toBe(fingerprint);
});
