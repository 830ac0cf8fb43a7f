import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameDay } from '../listing/name-day';
import { parseDay } from './parse-day';

describe('parseDay', () => {
  test.each([
    ['1970-01-02', 1],
    ['2026-03-05', 20_517],
    ['2026-03-05 00:03:04', 20_517],
    ['2026-03-05T23:59:59Z', 20_517],
    ['03/05/2026', 20_517],
    ['03/05/2026 11:15 PM', 20_517],
    ['2024-02-29', 19_782],
    ['2149-06-06', 65_535],
  ])('reads %s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  test.each([
    '',
    'yesterday',
    '2026',
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '13/05/2026',
    '2026-03-051',
    ' 2026-03-05',
    '1970-01-01',
    '1969-12-31',
    '2149-06-07',
  ])('takes "%s" for no day', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  test('reads every day as it is named', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 65_535 }), (day) => {
        expect(parseDay(nameDay(day) ?? '')).toBe(day);
      }),
    );
  });
});
