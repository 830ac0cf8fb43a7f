import { expect, test } from 'vitest';
import { listInternationalNumbers } from './list-international-numbers';

const listFrom = (texts: readonly string[]): readonly string[] =>
  listInternationalNumbers(
    texts.map((text) => ({ source: 'text', text, before: '', after: '' })),
  ).map(({ number }) => number);

test.each([
  ['a plus', '+44 20 7946 0123'],
  ['an international prefix', '0044 20 7946 0123'],
  ['a calling code in parentheses', '(+44) 20 7946 0123'],
  ['a trunk prefix in parentheses', '+44 (0)20 7946 0123'],
  ['a trunk prefix that is not dialled', '+44 020 7946 0123'],
  ['a full-width plus', '＋44 20 7946 0123'],
  ['an extension behind it', '+44 20 7946 0123 ext. 12'],
  ['another number behind it', '+44 20 7946 0123 / +44 20 7946 0124'],
])('reads %s', (_what, text) => {
  expect(listFrom([text])).toEqual(['+442079460123']);
});

test.each(['020 7946 0123', '+44 1', '+999 20 7946 0123', '00', ''])('leaves out %j', (text) => {
  expect(listFrom([text])).toEqual([]);
});

test('lists a number once', () => {
  expect(listFrom(['+442079460123', '0044 20 7946 0123'])).toHaveLength(1);
});

test('gives up on a page of thousands of candidates', () => {
  const ids = Array.from({ length: 10_000 }, (_, at) => `123 456 ${at}`);
  expect(listFrom([...ids, '+44 20 7946 0123'])).toEqual([]);
});
