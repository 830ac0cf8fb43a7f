import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { unmount } from '../unmount';
import { makeTab } from './make-tab';
import { mountPopup } from './mount-popup';

afterEach(unmount);

const button = (name: string) => page.getByRole('button', { name, exact: true });

test.each(['granted', 'none'] as const)(
  'unlocks the keys where they are locked, on a page with access %s',
  async (access) => {
    const { onUnlock } = mountPopup({ tab: makeTab({ access, lockedFor: ['Mine', 'Yours'] }) });
    await expect.element(page.getByText(/does not ask Mine or Yours\./)).toBeVisible();
    await page.getByLabelText('Passphrase').fill('four plain little words');
    await button('Unlock').click();
    expect(onUnlock).toHaveBeenCalledExactlyOnceWith('four plain little words');
  },
);

test('says nothing of a passphrase while nothing is locked', async () => {
  mountPopup({ tab: makeTab() });
  await expect.element(page.getByText('No phone numbers found on this page')).toBeVisible();
  expect(page.getByLabelText('Passphrase').query()).toBeNull();
});

test('leads to the options where a key is old', async () => {
  const oldKeys = [{ directory: 'Mine', ageDays: 94 }];
  const { onOpenOptions } = mountPopup({ tab: makeTab({ oldKeys }) });
  await expect.element(page.getByText(/The key of Mine is 94 days old\./)).toBeVisible();
  await button('Replace the key of Mine').click();
  expect(onOpenOptions).toHaveBeenCalledOnce();
});
