import { expect, test } from 'vitest';
import { splitText } from './split-text';

const split = (data: string) => [...splitText(document.createTextNode(data))];

test('leaves a short text whole', () => {
  expect(split('Call 202-555-0143')).toMatchObject([{ text: 'Call 202-555-0143', end: 17 }]);
});

test.each([
  ['numbers', 'Call 202-555-0143 now. '],
  ['words', 'word '],
  ['digits', '1'],
])('splits a megabyte of %s into stretches that follow one another', (_what, piece) => {
  const data = piece.repeat(Math.ceil(1_000_000 / piece.length));
  let from = 0;
  for (const { text, pieces, end } of split(data)) {
    expect(pieces[0]?.offset).toBe(from);
    expect(text.startsWith(data.slice(from, from + end))).toBe(true);
    expect(text.length).toBeLessThan(17_000);
    from += end;
  }
  expect(from).toBe(data.length);
});

test('splits between numbers and not within one', () => {
  const data = 'Call 202-555-0143 now. '.repeat(5_000);
  for (const { text, end } of split(data)) {
    const numbers = text.slice(0, end).match(/202-555-0143/g) ?? [];
    expect(text.slice(0, end).replaceAll('202-555-0143', '')).not.toMatch(/\d/);
    expect(numbers.length).toBeGreaterThan(0);
  }
});
