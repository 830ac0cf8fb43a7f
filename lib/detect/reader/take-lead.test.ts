import { expect, test } from 'vitest';
import { normaliseText } from './normalise-text';
import { takeLead } from './take-lead';

const take = (before: string, text: string) => takeLead({ before, ...normaliseText(text) });

test.each([
  ['Tel. [+49] ', '30 23125000', 'Tel. ', '+49 30 23125000'],
  ['+49 [0]', '30 23125000', '', '+49 30 23125000'],
  ['Fone: (0xx', '11) 2345-6789', 'Fone: ', '(11) 2345-6789'],
  ['Fone: +55 (0XX', '11) 2345-6789', 'Fone: ', '+55 (11) 2345-6789'],
  ['0 xx ', '11 2345-6789', '', '11 2345-6789'],
  ['0xx', '11 2345-6789', '', '11 2345-6789'],
])('takes the end of "%s" before "%s"', (raw, text, before, plain) => {
  expect(take(raw, text)).toMatchObject({ before, plain });
});

test.each(['Tel. ', '[49] ', '[1]', 'a0xx', '10xx', 'xx'])('takes nothing of "%s"', (before) => {
  expect(take(before, '11 2345-6789')).toMatchObject({ before, plain: '11 2345-6789' });
});

test('leaves the number where it stands', () => {
  const { plain, offsets } = take('[+49] ', '30 23125000');
  expect(offsets).toHaveLength(plain.length + 1);
  expect(offsets.slice(0, 6)).toEqual([0, 0, 0, 0, 0, 1]);
});
