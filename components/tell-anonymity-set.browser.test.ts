import { expect, test } from 'vitest';
import { tellAnonymitySet } from './tell-anonymity-set';

test.each([
  [730_681_023, 'more than 10,000'],
  [2_737.05, 'about 2,700'],
  [154.5, 'about 150'],
  [99.6, 'about 100'],
  [15.26, 'about 15'],
  [9.54, 'about 10'],
  [4.36, 'about 4'],
  [2, 'about 2'],
  [1.999, 'fewer than 2'],
  [0.0105, 'fewer than 2'],
])('says of %f: %s', (size, words) => {
  expect(tellAnonymitySet(size)).toBe(words);
});
