import { expect, test } from 'vitest';
import { normaliseNumber } from '../lib/number/normalise-number';
import { hashNumber } from './hash-number';

test.each([
  ['+4917650642602', '3d1d76f0c3664e1e818c6eccfd8843ad1f4091cc'],
  ['+12025550143', 'bdc5e3bfb0fd0a5f0a645b43af80cc001876ef0b'],
])('hashes %s with its + to %s', (text, hash) => {
  const number = normaliseNumber(text);
  expect(number && Buffer.from(hashNumber(number)).toString('hex')).toBe(hash);
});
