import { expect, test } from 'vitest';
import { roundCount } from './round-count';

test.each([
  [0n, '0e0'],
  [7n, '7e0'],
  [1_000n, '1e3'],
  [540_000n, '54e4'],
  [2_871_000_000n, '287e7'],
  [999_500n, '1e6'],
  [766_174_584_810_330n, '766e12'],
])('writes %i as %s', (count, text) => {
  expect(roundCount(count)).toBe(text);
});
