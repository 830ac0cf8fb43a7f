import { expect, test } from 'vitest';
import { scoutToken } from './scout-token';

test('the reader takes the name that the scout left, and the next reader another one', () => {
  const world = {};
  const token = scoutToken.leave(world);
  expect(scoutToken.take(world)).toBe(token);
  expect(scoutToken.take(world)).toMatch(/^[a-z]{16}$/);
  expect(scoutToken.take(world)).not.toBe(token);
});
