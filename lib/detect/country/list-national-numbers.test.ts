import { expect, test } from 'vitest';
import { listNationalNumbers } from './list-national-numbers';

const listFrom = (texts: readonly string[]): readonly string[] =>
  listNationalNumbers(texts.map((text) => ({ source: 'text', text, before: '', after: '' })));

test.each([
  ['a number as it is written', '020 7946 0123', '020 7946 0123'],
  ['the first of a list', '030 23125000/01', '030 23125000'],
  ['the first of two lines', '020 7946 0123\n020 7946 0124', '020 7946 0123'],
  ['a number without its extension', '(202) 555-0143 x12', '(202) 555-0143'],
  ['digits of all kinds', '０２０\u00A07946\u20110123', '020 7946-0123'],
])('lists %s', (_what, text, written) => {
  expect(listFrom([text])).toEqual([written]);
});

test.each([
  '+44 20 7946 0123',
  '0044 20 7946 0123',
  '01.09.2014',
  '2011-2014',
  '2014-09-01',
  '12 345',
])('leaves out %j', (text) => {
  expect(listFrom([text])).toEqual([]);
});

test('lists a number once, and sixteen at the most', () => {
  const repeats = ['020 7946 0123', '020-7946-0123'];
  expect(listFrom(repeats)).toHaveLength(1);
  expect(listFrom(Array.from({ length: 50 }, (_, at) => `020 7946 01${at + 10}`))).toHaveLength(16);
});
