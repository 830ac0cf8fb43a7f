import { expect, test } from 'vitest';
import { isDate } from './is-date';

test.each([
  '06/05/2024',
  '6.5.24',
  '2024-05-06',
  '2024-05-06 12',
  '1998-2004',
  '1998 – 2004',
  '(2012-2016) ',
  '1550/1560',
])('%j is a date', (run) => {
  expect(isDate(run)).toBe(true);
});

test.each([
  '202-555-0143',
  '01.12.05.20.14',
  '2024-05/06',
  '1998 2004',
  '2212-3456',
  '+2012-2016',
  '2024-05-06 1234567',
  '030 1234567',
  '',
])('%j is none', (run) => {
  expect(isDate(run)).toBe(false);
});
