import { expect, test } from 'vitest';
import { isDateLike } from './is-date-like';

test.each([
  '2024-05-06',
  '2024/05/06',
  '06/05/2024',
  '6.5.24',
  '06-05-24',
  '2024-05-06 12:30:45',
  '06/05/2024 12',
  '1998-2004',
  '2019 - 2020 2021',
  '1999 / 2000',
])('takes %s for a date or years', (text) => {
  expect(isDateLike(text)).toBe(true);
});

test.each([
  '202-555-0143',
  '020 7946 0958',
  '030/23125111',
  '1998',
  '1998-20041',
  '06/05/2024 12345',
  '+1998 2004',
])('takes %s for neither', (text) => {
  expect(isDateLike(text)).toBe(false);
});
