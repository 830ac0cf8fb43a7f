import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { unmount } from '../unmount';
import { makeDirectory } from './make-directory';
import { mountOptions } from './mount-options';
import type { KeyProblem, OptionsActions } from './options-actions';

afterEach(unmount);

const newKey = page.getByLabelText('New key');
const replaceButton = page.getByRole('button', { name: 'Test and replace' });

/** The open form of the only directory. */
async function openForm(problem?: KeyProblem, part: Parameters<typeof makeDirectory>[0] = {}) {
  const replaceKey = vi.fn<OptionsActions['replaceKey']>().mockResolvedValue(problem);
  mountOptions({
    state: { directories: [makeDirectory({ id: 'a', name: 'Mine', ...part })] },
    actions: { replaceKey },
  });
  await page.getByText('Replace key', { exact: true }).click();
  return replaceKey;
}

test('replaces a key, says so and forgets what was typed', async () => {
  const replaceKey = await openForm();
  await newKey.fill(' hd_2 ');
  await replaceButton.click();
  await expect.element(page.getByText('The directory takes the new key.')).toBeVisible();
  await expect.element(newKey).toHaveValue('');
  expect(replaceKey).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'a' }), {
    key: 'hd_2',
    keep: 'disk',
  });
});

test('keeps the new key as the old one was kept, unless the user wants it otherwise', async () => {
  const replaceKey = await openForm(undefined, { keyKept: 'session' });
  await newKey.fill('hd_2');
  await replaceButton.click();
  expect(replaceKey).toHaveBeenLastCalledWith(expect.anything(), { key: 'hd_2', keep: 'session' });
});

test.each([
  ['keyRefused', /refused the key.* Nothing was changed\./],
  ['unreachable', /cannot be reached.* Nothing was changed\./],
  ['noPermission', /gave no permission.* Nothing was changed\./],
  ['unanswered', /did not answer.* It is not known whether the key was replaced/],
] as const)('says why a key was not replaced: %s', async (problem, words) => {
  await openForm(problem);
  await newKey.fill('hd_2');
  await replaceButton.click();
  await expect.element(page.getByText(words)).toBeVisible();
  await expect.element(newKey).toHaveValue('hd_2');
});

test.each([
  ['keyInvalid', /Copy it again/],
  ['keyLocked', /Unlock them under “Keys”/],
] as const)('says beside its field what is wrong with a key: %s', async (problem, words) => {
  await openForm(problem);
  await newKey.fill('hd_2');
  await replaceButton.click();
  await expect.element(newKey).toHaveAccessibleDescription(expect.stringMatching(words));
  await expect.element(newKey).toHaveFocus();
});

test('asks the worker for nothing without a key', async () => {
  const replaceKey = await openForm();
  await replaceButton.click();
  await expect.element(newKey).toHaveAccessibleDescription(/Enter the key/);
  expect(replaceKey).not.toHaveBeenCalled();
});

test.each([
  [0, 'key less than a day old'],
  [1, 'key 1 day old'],
  [1_200, 'key 1,200 days old'],
])('tells the age of a key of %i days', async (keyAgeDays, words) => {
  mountOptions({ state: { directories: [makeDirectory({ keyAgeDays })] } });
  await expect.element(page.getByText(words)).toBeVisible();
});

test('asks to replace a key that is old', async () => {
  const old = makeDirectory({ name: 'Mine', keyAgeDays: 94, keyIsOld: true });
  mountOptions({ state: { directories: [old] } });
  await expect.element(page.getByText('The key of Mine is 94 days old. Replace it.')).toBeVisible();
});

test('says nothing of the age of a key that is missing', async () => {
  mountOptions({
    state: { directories: [makeDirectory({ state: 'keyMissing', keyAgeDays: undefined })] },
  });
  await expect.element(page.getByText(/Enter it with “Replace key”/)).toBeVisible();
  await expect.element(page.getByText(/days? old/)).not.toBeInTheDocument();
});
