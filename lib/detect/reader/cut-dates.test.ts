import { expect, test } from 'vitest';
import { cutDates } from './cut-dates';

const leftOf = (plain: string) =>
  cutDates(plain)
    .map(({ start, end }) => plain.slice(start, end))
    .filter((piece) => /\d/.test(piece));

test.each([
  '2024-05-06',
  '2024/05/06',
  '06/05/2024',
  '05/26/2024',
  '6.5.24',
  '06.05. 2024',
  '2024-05-06 12',
  '20240506 12',
  '20240506123045',
  '1998-2004',
  '2019 - 2020 - 2021',
  '1999 / 2000',
  '06.05.2024 - 12.05.2024',
])('leaves nothing of %s', (plain) => {
  expect(leftOf(plain)).toEqual([]);
});

test('leaves what stands beside a date', () => {
  expect(leftOf('06.05.2024 030 1234567')).toEqual([' 030 1234567']);
  expect(leftOf('030 1234567 06.05.2024')).toEqual(['030 1234567 ']);
});

test.each([
  '202-555-0143',
  '020 7946 0958',
  '030/23125111',
  '01.12.05.20.14',
  '1800-10-10 22',
  '+1998 2004',
  '1588-1234',
  '03-3581-0101',
])('leaves %s whole', (plain) => {
  expect(leftOf(plain)).toEqual([plain]);
});
