import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { unmount } from '../unmount';
import { makeDirectory } from './make-directory';
import { mountOptions } from './mount-options';
import type { OptionsActions, TestResult } from './options-actions';

afterEach(unmount);

const button = (name: string) => page.getByRole('button', { name, exact: true });
const address = page.getByLabelText('Address');
const user = page.getByLabelText('User (optional)');
const key = page.getByLabelText('Key', { exact: true });

test('connects a directory and forgets what was typed', async () => {
  const { addDirectory } = mountOptions();
  await address.fill(' https://directory.example ');
  await user.fill('desk');
  await key.fill('a-key');
  await page.getByLabelText('Name (optional)').fill('Sample directory');
  await button('Connect').click();

  await expect.element(page.getByText('Connected. Its key is stored.')).toBeVisible();
  await expect.element(key).toHaveValue('');
  expect(addDirectory).toHaveBeenCalledWith({
    name: 'Sample directory',
    protocol: 'range',
    environment: 'production',
    url: 'https://directory.example',
    user: 'desk',
    key: 'a-key',
    keep: 'disk',
  });
});

test('connects a directory of another kind, and says what it gets to see', async () => {
  const { addDirectory } = mountOptions();
  await page.getByLabelText('Kind').selectOptions('PhoneBlock');
  await expect.element(page.getByText(/stand in the address of the request/)).toBeVisible();
  await page.getByLabelText('Environment').selectOptions('Staging');
  await address.fill('https://blocks.example');
  await key.fill('a-key');
  await button('Connect').click();
  expect(addDirectory).toHaveBeenCalledWith(
    expect.objectContaining({ protocol: 'phoneBlock', environment: 'staging' }),
  );
});

test('keeps a key until the browser closes where the user wants that', async () => {
  const { addDirectory } = mountOptions();
  await address.fill('https://directory.example');
  await key.fill('a-key');
  await page.getByLabelText('Keep the key').selectOptions('Until the browser closes');
  await button('Connect').click();
  expect(addDirectory).toHaveBeenCalledWith(expect.objectContaining({ keep: 'session' }));
});

test('switches a directory off, and says so', async () => {
  const { changeDirectory } = mountOptions({
    state: { directories: [makeDirectory({ id: 'a', name: 'Mine' })] },
  });
  await page.getByRole('switch', { name: 'Ask Mine', exact: true }).click();
  expect(changeDirectory).toHaveBeenCalledWith('a', { isOn: false });
});

test.each([
  [/^Ask Sample directory$/, 'done', /^Saved\.$/],
  [/^Ask Sample directory$/, 'unanswered', /did not answer\. Try again\./],
  [/about every number without asking/, 'unanswered', /did not answer\. Try again\./],
] as const)('says beside its switches what came of %s: %s', async (name, outcome, words) => {
  mountOptions({
    state: { directories: [makeDirectory({ extras: ['exact'], algorithm: 'sha256' })] },
    actions: {
      changeDirectory: vi.fn<OptionsActions['changeDirectory']>().mockResolvedValue(outcome),
    },
  });
  await page.getByRole('switch', { name }).click();
  await expect.element(page.getByRole('status').getByText(words)).toBeVisible();
});

test('asks about neighbours only where the user switches it on, and says what that gives away', async () => {
  const { changeDirectory } = mountOptions({
    state: { directories: [makeDirectory({ id: 'a', extras: ['neighbours'], isOn: false })] },
  });
  await expect.element(page.getByText('Off', { exact: true })).toBeVisible();
  await expect.element(page.getByText(/almost the number itself/)).toBeVisible();
  await expect.element(page.getByText(/asked before each number is sent/)).toBeVisible();
  await page.getByRole('switch', { name: /numbers next to it/ }).click();
  expect(changeDirectory).toHaveBeenCalledWith('a', { allows: ['neighbours'] });
});

test.each([
  [[], /gets 4 characters of its hash, in the address/],
  [
    ['neighbours'],
    /gets 4 characters of its hash, and 4 of each block that it is in, in the address/,
  ],
])('says what a directory gets of a number that is allowed %j', async (allows, words) => {
  const directory = makeDirectory({
    allows,
    extras: ['neighbours'],
    prefixLength: 4,
    prefixIn: 'address',
  });
  mountOptions({ state: { directories: [directory] } });
  await expect.element(page.getByText(words)).toBeVisible();
});

test('asks a directory that sees numbers without another word only where the user switches it on', async () => {
  const directory = makeDirectory({
    id: 'a',
    name: 'Hashes',
    protocol: 'phoneHash',
    extras: ['exact'],
    prefixLength: undefined,
    prefixIn: undefined,
    algorithm: 'sha256',
  });
  const { changeDirectory } = mountOptions({ state: { directories: [directory] } });
  await expect.element(page.getByText(/and so sees the number/)).toBeVisible();
  await page.getByRole('switch', { name: /Hashes about every number without asking/ }).click();
  await page.getByLabelText('Hash', { exact: true }).selectOptions('MD5');
  expect(changeDirectory).toHaveBeenNthCalledWith(1, 'a', { allows: ['exact'] });
  expect(changeDirectory).toHaveBeenNthCalledWith(2, 'a', { algorithm: 'md5' });
});

test('gives no user where none was typed', async () => {
  const { addDirectory } = mountOptions();
  await address.fill('https://directory.example');
  await key.fill('a-key');
  await button('Connect').click();

  expect(addDirectory).toHaveBeenCalledWith(expect.objectContaining({ user: undefined }));
});

test.each([
  ['urlInvalid', address, 'This is not a web address.'],
  ['urlNeedsHttps', address, 'begins with https://'],
  ['urlHasUser', address, 'Take the user and the password out'],
  ['urlHasQuery', address, 'from the first ? or # on'],
  ['alreadyConnected', address, 'already connected'],
  ['noPermission', address, 'Press again and allow it.'],
  ['keyMissing', key, 'Enter the key'],
  ['keyInvalid', key, 'Copy it again'],
] as const)('shows %s beside its field and keeps what was typed', async (problem, field, words) => {
  const addDirectory = vi.fn<OptionsActions['addDirectory']>().mockResolvedValue(problem);
  mountOptions({ actions: { addDirectory } });
  await address.fill('https://directory.example');
  await key.fill('a-key');
  await button('Connect').click();

  await expect.element(field).toHaveAccessibleDescription(expect.stringContaining(words));
  await expect.element(field).toHaveFocus();
  await expect.element(address).toHaveValue('https://directory.example');
  await expect.element(key).toHaveValue('a-key');
});

test('asks for an address and a key before it asks the worker', async () => {
  const { addDirectory } = mountOptions();
  await address.fill('https://directory.example');
  await button('Connect').click();

  await expect.element(key).toHaveAttribute('aria-invalid', 'true');
  expect(addDirectory).not.toHaveBeenCalled();
});

test('keeps what was typed where the worker did not answer', async () => {
  const addDirectory = vi.fn<OptionsActions['addDirectory']>().mockResolvedValue('unanswered');
  mountOptions({ actions: { addDirectory } });
  await address.fill('https://directory.example');
  await key.fill('a-key');
  await button('Connect').click();

  await expect.element(page.getByText('did not answer. Try again.')).toBeVisible();
  await expect.element(key).toHaveValue('a-key');
});

const outcomes: readonly (readonly [TestResult, string])[] = [
  ['fine', 'The directory answers and takes the key.'],
  ['unreachable', 'The directory cannot be reached.'],
  ['keyRefused', 'The directory refused the key.'],
  ['wrongAddress', 'it is not a directory'],
  ['rateLimited', 'asks to wait'],
  ['serviceError', 'an error of its own'],
];

test.each(outcomes)('tells a test of what was typed: %s', async (outcome, words) => {
  const testEntry = vi.fn<OptionsActions['testEntry']>().mockResolvedValue(outcome);
  mountOptions({ actions: { testEntry } });
  await address.fill('https://directory.example');
  await key.fill('a-key');
  await button('Test connection').click();

  await expect.element(page.getByText(words)).toBeVisible();
});

test.each([...outcomes, ['unknownDirectory', 'no longer connected'] as const])(
  'tells a test of a connected directory: %s',
  async (outcome, words) => {
    const testDirectory = vi.fn<OptionsActions['testDirectory']>().mockResolvedValue(outcome);
    mountOptions({ state: { directories: [makeDirectory()] }, actions: { testDirectory } });
    await button('Test Sample directory').click();

    await expect.element(page.getByText(words)).toBeVisible();
  },
);

test.each([
  ['ready', 'Ready'],
  ['keyRefused', 'Key refused'],
  ['keyMissing', 'Key missing'],
  ['keyLocked', 'Key locked'],
] as const)('shows the state %s', async (state, word) => {
  mountOptions({ state: { directories: [makeDirectory({ state })] } });

  await expect.element(page.getByText(word, { exact: true })).toBeVisible();
});

test('removes a directory after a second press', async () => {
  const { removeDirectory } = mountOptions({ state: { directories: [makeDirectory()] } });
  await button('Remove Sample directory').click();
  expect(removeDirectory).not.toHaveBeenCalled();
  await button('Remove directory').click();

  await expect.element(page.getByText('Sample directory and its key are removed.')).toBeVisible();
  expect(removeDirectory).toHaveBeenCalledWith('sample');
});

test('says where no directory is connected', async () => {
  mountOptions();

  await expect.element(page.getByText('No directory is connected.')).toBeVisible();
});

test.each([
  ['listed', /as it should/],
  ['notListed', /its “not listed” means nothing/],
  ['notANumber', /Begin with its country code/],
  ['unreachable', /cannot be reached/],
  ['unanswered', /Try again/],
] as const)(
  'F29: tells what a directory says of a number that it should list: %s',
  async (outcome, words) => {
    const { testListed } = mountOptions({
      state: { directories: [makeDirectory({ id: 'a', name: 'Mine' })] },
      actions: { testListed: vi.fn<OptionsActions['testListed']>().mockResolvedValue(outcome) },
    });
    await page.getByText('Test with a number that it lists').click();
    await page.getByLabelText('A number that it lists').fill('+1 202-555-0143');
    await button('Ask about it').click();
    await expect.element(page.getByText(words)).toBeVisible();
    expect(testListed).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ id: 'a' }),
      '+1 202-555-0143',
    );
  },
);
