import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRateHeaders } from './read-rate-headers';

const NOW_MS = 1_700_000_000_000;
const read = (remaining: string, reset: string) =>
  readRateHeaders(
    new Headers({ 'X-RateLimit-Remaining': remaining, 'X-RateLimit-Reset': reset }),
    NOW_MS,
  );

test.each([
  ['seconds', '0', '30', 30_000],
  ['a moment', '0', '1700000030', 30_000],
  ['a moment that has passed', '0', '1600000000', 1_000],
  ['a day', '0', '86400', 3_600_000],
  ['no time at all', '0', '0', 1_000],
  ['requests that are left', '1', '30', undefined],
  ['words', '0', 'soon', undefined],
  ['a fraction', '0.0', '30', undefined],
  ['less than none', '-1', '30', undefined],
])('reads %s', (_what, remaining, reset, waitMs) => {
  expect(read(remaining, reset)).toBe(waitMs);
});

test('knows nothing without the headers', () => {
  expect(readRateHeaders(new Headers(), NOW_MS)).toBeUndefined();
});

test('F10: waits between a second and an hour, whatever stands there', () => {
  const anyText = fc.oneof(fc.stringMatching(/^[ -~]{0,20}$/), fc.nat().map(String));
  fc.assert(
    fc.property(anyText, anyText, (remaining, reset) => {
      const waitMs = read(remaining, reset);
      if (waitMs !== undefined) {
        expect(waitMs).toBeGreaterThanOrEqual(1_000);
        expect(waitMs).toBeLessThanOrEqual(3_600_000);
      }
    }),
  );
});
