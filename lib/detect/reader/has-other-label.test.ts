import { expect, test } from 'vitest';
import { hasOtherLabel } from './has-other-label';

test.each([
  'ISBN ',
  'ISBN-10: ',
  'Order number ',
  'order no. ',
  'Rechnung Nr. ',
  'P.IVA ',
  'Sort code: ',
  'S/N: ',
  'No. ',
  'item #',
  '№ ',
  'ИНН ',
  '订单号：'.normalize('NFKC'),
  'ID:\n',
])('%j names another number', (before) => {
  expect(hasOtherLabel(before)).toBe(true);
});

test.each(['Berlin ', 'Office: ', 'reid ', 'Login\n', ''])('%j names none', (before) => {
  expect(hasOtherLabel(before)).toBe(false);
});
