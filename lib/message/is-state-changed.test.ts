import { expect, test } from 'vitest';
import { isStateChanged } from './is-state-changed';

test('knows the worker’s push', () => {
  expect(isStateChanged({ push: 'stateChanged' })).toBe(true);
});

test.each([
  undefined,
  null,
  'stateChanged',
  {},
  { push: 'verdicts' },
  { verb: 'readTab', body: {} },
])('passes over %o', (message) => {
  expect(isStateChanged(message)).toBe(false);
});
