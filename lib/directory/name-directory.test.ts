import { expect, test } from 'vitest';
import { nameDirectory } from './name-directory';

test.each([
  ['production', 'Mine'],
  ['staging', 'Mine (staging)'],
  ['development', 'Mine (development)'],
] as const)('names what is not production: %s', (environment, name) => {
  expect(nameDirectory({ name: 'Mine', environment })).toBe(name);
});
