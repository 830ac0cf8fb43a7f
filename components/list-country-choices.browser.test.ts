import { expect, test } from 'vitest';
import { listCountryChoices } from './list-country-choices';

test('orders countries by their names, accents among their letters', () => {
  expect(listCountryChoices(['US', 'AX', 'GB', 'AF']).map(({ name }) => name)).toEqual([
    'Afghanistan',
    'Åland Islands',
    'United Kingdom',
    'United States',
  ]);
});
