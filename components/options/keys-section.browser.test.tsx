import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LockState } from '../../lib/message/views';
import { unmount } from '../unmount';
import { mountOptions } from './mount-options';
import type { OptionsActions } from './options-actions';

afterEach(unmount);

const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByLabelText(name, { exact: true });
const PASSPHRASE = 'four plain little words';
const show = (lock: LockState, actions: Partial<OptionsActions> = {}) =>
  mountOptions({ state: { lock }, actions });

test('sets a passphrase that is typed twice, and forgets what was typed', async () => {
  const { setPassphrase } = show('none');
  await page.getByText('Lock the keys with a passphrase').click();
  await field('New passphrase').fill(PASSPHRASE);
  await field('The same again').fill(PASSPHRASE);
  await button('Set passphrase').click();
  await expect.element(page.getByText('The keys are sealed with the new passphrase')).toBeVisible();
  await expect.element(field('New passphrase')).toHaveValue('');
  expect(setPassphrase).toHaveBeenCalledExactlyOnceWith({ passphrase: PASSPHRASE });
});

test('sets no passphrase that was mistyped', async () => {
  const { setPassphrase } = show('none');
  await page.getByText('Lock the keys with a passphrase').click();
  await field('New passphrase').fill(PASSPHRASE);
  await field('The same again').fill('four plain little word');
  await button('Set passphrase').click();
  await expect.element(field('The same again')).toHaveAccessibleDescription(/not the same/);
  expect(setPassphrase).not.toHaveBeenCalled();
});

test.each([
  ['wrongPassphrase', 'Current passphrase', /This is not the passphrase/],
  ['passphraseTooShort', 'New passphrase', /at least 8 characters\./],
] as const)('says why a passphrase was not changed: %s', async (problem, name, words) => {
  const setPassphrase = vi.fn<OptionsActions['setPassphrase']>().mockResolvedValue(problem);
  show('unlocked', { setPassphrase });
  await page.getByText('Change the passphrase').click();
  await field('Current passphrase').fill('wrong');
  await field('New passphrase').fill(PASSPHRASE);
  await field('The same again').fill(PASSPHRASE);
  await button('Change passphrase').click();
  await expect.element(field(name)).toHaveAccessibleDescription(words);
  await expect.element(field('New passphrase')).toHaveValue(PASSPHRASE);
  expect(setPassphrase).toHaveBeenCalledWith({ passphrase: PASSPHRASE, current: 'wrong' });
});

test('removes the passphrase with the current one, and says what that means', async () => {
  const { removePassphrase } = show('unlocked');
  await page.getByText('Remove the passphrase').click();
  await field('Passphrase to remove').fill(PASSPHRASE);
  await button('Remove passphrase').click();
  await expect.element(page.getByText('The passphrase is removed.')).toBeVisible();
  expect(removePassphrase).toHaveBeenCalledExactlyOnceWith(PASSPHRASE);
});

test('keeps the passphrase where the current one is wrong', async () => {
  const removePassphrase = vi
    .fn<OptionsActions['removePassphrase']>()
    .mockResolvedValue('wrongPassphrase');
  show('unlocked', { removePassphrase });
  await page.getByText('Remove the passphrase').click();
  await field('Passphrase to remove').fill('wrong');
  await button('Remove passphrase').click();
  await expect
    .element(field('Passphrase to remove'))
    .toHaveAccessibleDescription(/This is not the passphrase/);
});

test('locks the keys', async () => {
  const { lock } = show('unlocked');
  await button('Lock now').click();
  await expect.element(page.getByText('The keys are locked.', { exact: true })).toBeVisible();
  expect(lock).toHaveBeenCalledOnce();
});

test.each([
  ['wrongPassphrase', /This is not the passphrase/],
  ['unanswered', /did not answer/],
] as const)('says why the keys were not unlocked: %s', async (problem, words) => {
  const unlock = vi.fn<OptionsActions['unlock']>().mockResolvedValue(problem);
  show('locked', { unlock });
  await field('Passphrase').fill('wrong');
  await button('Unlock').click();
  await expect.element(field('Passphrase')).toHaveAccessibleDescription(words);
  await expect.element(field('Passphrase')).toHaveFocus();
});

test('unlocks the keys, and forgets what was typed', async () => {
  const { unlock } = show('locked');
  await field('Passphrase').fill(PASSPHRASE);
  await button('Unlock').click();
  await expect.element(page.getByText('The keys are unlocked until')).toBeVisible();
  await expect.element(field('Passphrase')).toHaveValue('');
  expect(unlock).toHaveBeenCalledExactlyOnceWith(PASSPHRASE);
});

test('wipes the keys of a forgotten passphrase after a second press', async () => {
  const { forgetKeys } = show('locked');
  await button('I have forgotten it').click();
  expect(forgetKeys).not.toHaveBeenCalled();
  await button('Wipe the keys').click();
  await expect.element(page.getByText('The passphrase and its keys are wiped.')).toBeVisible();
});

test('takes over when to be reminded of a key', async () => {
  const { changeSettings } = show('none');
  await field('Remind me to replace a key after').fill('30');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Saved.')).toBeVisible();
  expect(changeSettings).toHaveBeenLastCalledWith({ keyReminderDays: 30 });
});
