import { expect, test } from 'vitest';
import { findOtherLabel } from './find-other-label';

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
  'Cena ',
  'Giá: ',
  'ISBN\n',
  'p. 82. ISBN \n',
  'TVA FR ',
  'CVR ',
  'refer to order ',
  'transfer to account ',
  'N.º de referencia: ',
  'Org.nr: ',
  'Y-tunnus ',
  'ΑΦΜ: ',
  'NPWP: ',
  'Vergi No: ',
  'adószám: ',
])('%j names another number', (before) => {
  expect(findOtherLabel(before)).toBeDefined();
});

test.each([
  'Berlin ',
  'Office: ',
  'reid ',
  'Login\n',
  '',
  'fax your order to ',
  'order at ',
  'To order: ',
  'visit historicalpreservationsociety.org ',
  'Taiwan, ROC ',
  'Service client : ',
  'Service clients\n',
])('%j names none', (before) => {
  expect(findOtherLabel(before)).toBeUndefined();
});

test.each(['Phone serial number: ', 'Fax order id ', 'Handy IMEI '])(
  '%j names something in spite of its first word',
  (before) => {
    expect(findOtherLabel(before)).toBe('named');
  },
);

test.each(['Tel. No. ', 'Telefon-Nr. '])('%j names nothing else', (before) => {
  expect(findOtherLabel(before)).not.toBe('named');
});
