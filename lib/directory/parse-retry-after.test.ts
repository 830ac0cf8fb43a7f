import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRetryAfter } from './parse-retry-after';

const NOW_MS = Date.parse('Fri, 20 Nov 2026 12:00:00 GMT');

test.each([
  ['7', 7_000],
  ['0', 1_000],
  ['-5', 1_000],
  ['1000000000', 3_600_000],
  ['Fri, 20 Nov 2026 12:00:30 GMT', 30_000],
  ['Fri, 20 Nov 2020 12:00:30 GMT', 1_000],
  ['soon', undefined],
  ['1.5', undefined],
  ['', undefined],
  [null, undefined],
])('reads Retry-After %j as %s ms', (header, waitMs) => {
  expect(parseRetryAfter(header, NOW_MS)).toBe(waitMs);
});

test('F10: is nothing or between a second and an hour, whatever stands there', () => {
  const anyHeader = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double().map(String),
    fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
  );
  fc.assert(
    fc.property(anyHeader, fc.nat(), (header, nowMs) => {
      const waitMs = parseRetryAfter(header, nowMs);
      if (waitMs === undefined) return;
      expect(waitMs).toBeGreaterThanOrEqual(1_000);
      expect(waitMs).toBeLessThanOrEqual(3_600_000);
    }),
  );
});
