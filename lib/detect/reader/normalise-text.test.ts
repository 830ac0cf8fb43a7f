import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseText } from './normalise-text';

test.each([
  ['full-width forms', '\uFF0B\uFF11\uFF08\uFF12\uFF09\uFF0D\uFF0E\uFF0F', '+1(2)-./'],
  ['Arabic-Indic, Persian and Devanagari digits', '\u0660\u0669\u06F0\u06F9\u0966\u096F', '090909'],
  ['spaces of all widths', '1\u00A02\u20093\u202F4\u30005\t6\n7', '1 2 3 4 5 6\n7'],
  ['hyphens and dashes', '1\u20102\u20113\u20134\u20145\u22126\u30FC7', '1-2-3-4-5-6-7'],
  ['middle dots', '1\u00B72\u22193\u22C54\u30FB5', '1.2.3.4.5'],
  ['what cannot be seen', '1\u00AD2\u200B3\u20604\uFEFF5\u202A6\u2069', '123456'],
  ['letters of all kinds as they are', 'Tél 電話', 'Tél 電話'],
])('writes %s plainly', (_what, raw, plain) => {
  expect(normaliseText(raw).plain).toBe(plain);
});

test('knows where each character stood', () => {
  const { plain, offsets } = normaliseText('\u200B1\u00AD\u00AD2');
  expect(plain).toBe('12');
  expect(offsets).toEqual([1, 4, 5]);
});

test('keeps one offset a character, ascending and inside the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      const { plain, offsets } = normaliseText(raw);
      expect(offsets).toHaveLength(plain.length + 1);
      expect(offsets).toEqual(offsets.toSorted((one, other) => one - other));
      expect(new Set(offsets).size).toBe(offsets.length);
      expect(offsets.at(-1)).toBe(raw.length);
    }),
  );
});
