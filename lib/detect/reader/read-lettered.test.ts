import { expect, test } from 'vitest';
import { readLettered } from './read-lettered';

const read = (plain: string, before = '') => readLettered({ plain, before, after: '' });

test.each([
  ['1-800-FLOWERS', '+18003569377'],
  ['(800) FLOWERS', '+18003569377'],
  ['1-888-WEB-CLUB', '+18889322582'],
  ['1-866-MCCAIN1', '+18666222461'],
  ['1-800-CONTACTS', '+18002668228'],
])('dials the letters of %s', (plain, e164) => {
  const [reading] = read(plain);
  expect(reading).toMatchObject({ start: 0, end: plain.length, e164, certainty: 'certain' });
});

test('doubts a word behind other area codes', () => {
  expect(read('212-555-PAUL')).toMatchObject([{ certainty: 'likely' }]);
});

test.each(['1-800-FLOWER', '100-GIGABYTE', '1-111-FLOWERS', '202-555-0143'])(
  'finds no number in %s',
  (plain) => {
    expect(read(plain)).toEqual([]);
  },
);

test.each([
  ['an amount', '1.855 MILLION', ''],
  ['a count', '1 800 CHILDREN', 'Over '],
  ['a price', '1-800-MILLION', '$'],
  ['a path', '1-800-ABCDEFG', '/p/'],
  ['an order', '1-888-ABCDEFG', 'Order '],
])('finds no number in %s', (_what, plain, before) => {
  expect(read(plain, before)).toEqual([]);
});

test('takes points and spaces where a word announces a number', () => {
  expect(read('1 800 FLOWERS', 'Call ')).toMatchObject([{ certainty: 'certain' }]);
});
