import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { PageCountry } from '../../lib/message/views';
import { unmount } from '../unmount';
import { makeTab } from './make-tab';
import { mountPopup } from './mount-popup';

afterEach(unmount);

const TOLD: PageCountry = {
  assumed: 'GB',
  evidence: 'domain',
  chosen: undefined,
  canChoose: true,
};
const choice = page.getByLabelText('Numbers without a country code are read as');

test.each<[Partial<PageCountry>, string]>([
  [{ evidence: 'numbers' }, 'From international numbers on the page.'],
  [{ evidence: 'address' }, 'From a postal address on the page.'],
  [{ evidence: 'language' }, "From the page's language."],
  [{ evidence: 'domain' }, "From the ending of the site's address."],
  [{ evidence: 'currency' }, 'From currency or units on the page.'],
  [{ evidence: 'format' }, 'From the way its numbers are written.'],
  [{ evidence: 'default' }, 'Your default country.'],
  [{ evidence: 'setting', chosen: 'GB' }, 'Your setting for this site.'],
  [{ evidence: undefined, assumed: undefined }, 'Nothing tells'],
  [{ chosen: 'DE' }, 'The page is being read again.'],
  [{ evidence: 'setting' }, 'The page is being read again.'],
])('says what the country rests on: %o', async (part, words) => {
  mountPopup({ tab: makeTab({ country: { ...TOLD, ...part } }) });

  await expect.element(choice).toHaveAccessibleDescription(expect.stringContaining(words));
});

test('shows the country that the page tells', async () => {
  mountPopup({ tab: makeTab({ country: TOLD }) });

  await expect.element(choice).toHaveDisplayValue('As the page tells: United Kingdom');
});

test('shows the country that was set, and offers to go by the page again', async () => {
  const country = { ...TOLD, evidence: 'setting', chosen: 'GB' } as const;
  const { onChooseCountry } = mountPopup({ tab: makeTab({ country }) });
  await expect.element(choice).toHaveDisplayValue('United Kingdom');
  await choice.selectOptions('As the page tells');

  expect(onChooseCountry).toHaveBeenCalledExactlyOnceWith(undefined);
});

test('sets another country for the site', async () => {
  const { onChooseCountry } = mountPopup({ tab: makeTab({ country: TOLD }) });
  await choice.selectOptions('Germany');

  expect(onChooseCountry).toHaveBeenCalledExactlyOnceWith('DE');
});

test('offers nothing on a page that has no site', async () => {
  mountPopup({ tab: makeTab({ country: { ...TOLD, canChoose: false } }) });

  await expect.element(page.getByRole('heading')).toBeVisible();
  expect(choice.query()).toBeNull();
});
