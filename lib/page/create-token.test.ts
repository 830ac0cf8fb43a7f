import { expect, test } from 'vitest';
import { createToken } from './create-token';

test('T7: makes 16 letters, which nobody has seen before', () => {
  const tokens = Array.from({ length: 1_000 }, createToken);
  for (const token of tokens) expect(token).toMatch(/^[a-z]{16}$/);
  expect(new Set(tokens).size).toBe(1_000);
});
