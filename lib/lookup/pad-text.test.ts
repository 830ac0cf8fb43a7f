import { expect, test } from 'vitest';
import { padText } from './pad-text';

test.each([
  [0, 256],
  [1, 256],
  [256, 256],
  [257, 512],
  [512, 512],
  [1_000, 1_024],
  [1_048_577, 2_097_152],
])('pads a text of %i bytes to %i', (length, size) => {
  expect(padText('x'.repeat(length))).toHaveLength(size);
});

test('counts bytes, not characters, and leaves JSON as it was', () => {
  const value = { name: 'ü'.repeat(128) };
  const padded = padText(JSON.stringify(value));
  expect(padded).toHaveLength(512);
  expect(JSON.parse(new TextDecoder().decode(padded))).toEqual(value);
});
