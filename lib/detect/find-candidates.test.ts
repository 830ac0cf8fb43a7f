import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCandidates } from './find-candidates';

const found = (text: string) =>
  findCandidates(text).map(({ start, end }) => text.slice(start, end));

describe('findCandidates', () => {
  test.each([
    ['Call (202) 555-0143 today.', ['(202) 555-0143']],
    ['Tel.: +44 20 7946 0958', ['+44 20 7946 0958']],
    ['030\u00A023125\u2011 000 or 030/23125111', ['030\u00A023125\u2011 000', '030/23125111']],
    ['no digits at all', []],
    ['six digits 123-456 only', []],
  ])('finds the runs of %j', (text, runs) => {
    expect(found(text)).toEqual(runs);
  });

  test('cuts a very long run into pieces at spaces', () => {
    const text = '030 23125000 / '.repeat(40);
    const pieces = found(text);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(200);
    expect(pieces.join('').replaceAll(/\D/g, '')).toBe(text.replaceAll(/\D/g, ''));
  });

  test('gives runs that stand in order, do not overlap, and end in a digit', () => {
    const soup = fc.string({
      unit: fc.constantFrom(...'0123456789+()-./ x\u00A0'),
      maxLength: 600,
    });
    fc.assert(
      fc.property(soup, (text) => {
        let last = 0;
        for (const { start, end } of findCandidates(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toMatch(/^[+(\d].*\d$/);
          last = end;
        }
      }),
    );
  });
});
