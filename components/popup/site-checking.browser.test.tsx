import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { unmount } from '../unmount';
import { makeTab } from './make-tab';
import { mountPopup } from './mount-popup';

afterEach(unmount);

const site = {
  host: 'shop.example',
  pattern: 'https://shop.example/*',
  always: 'on',
  isEverySite: false,
} as const;
const choice = page.getByLabelText('Numbers on shop.example are checked');

test('shows how the site is checked, and changes it', async () => {
  const { onSetChecking } = mountPopup({ tab: makeTab(), site });
  await expect.element(choice).toHaveDisplayValue('As on all sites: automatically');
  await choice.selectOptions('When I ask');
  expect(onSetChecking).toHaveBeenLastCalledWith('onRequest');
});

test('takes the site’s own way back', async () => {
  const { onSetChecking } = mountPopup({
    tab: makeTab(),
    site,
    checking: { own: 'onRequest', general: 'automatic' },
  });
  await expect.element(choice).toHaveDisplayValue('When I ask');
  await choice.selectOptions('As on all sites: automatically');
  expect(onSetChecking).toHaveBeenLastCalledWith(undefined);
});

test('says that a site is never checked, and offers no check of it', async () => {
  mountPopup({
    tab: makeTab({ access: 'none' }),
    site,
    checking: { own: 'never', general: 'automatic' },
  });
  await expect.element(page.getByText('This site is never checked')).toBeVisible();
  expect(page.getByRole('button', { name: 'Check this page' }).query()).toBeNull();
});

test('tells of an unusual day, and offers to stop', async () => {
  const alert = {
    directoryId: 'a',
    directory: 'Mine',
    requests: 90,
    usual: 20,
    cause: 'pages',
  } as const;
  const { onStopAsking } = mountPopup({ tab: makeTab({ alerts: [alert] }), site });
  await page.getByRole('button', { name: 'Stop asking Mine' }).click();
  expect(onStopAsking).toHaveBeenCalledExactlyOnceWith('a');
});
