import type { Page } from '@playwright/test';
import { findTraces } from '../driver/find-traces';
import { openOptions } from '../driver/open-options';
import type { Popup } from '../driver/open-popup';
import { readRows } from '../driver/read-rows';
import { readStores } from '../driver/read-stores';
import { expect, test } from './fixture';
import type { World } from './open-world';

const PASSPHRASE = 'four plain little words';
const VERDICTS = '3 of 7 numbers on this page are reported';

test.use({ extraPages: { 'other.html': '<!doctype html><p>Call +1 202-555-0189</p>' } });

test('a key is replaced once the directory has taken the new one, and its answers stay', async ({
  world,
}) => {
  await world.connect();
  await check(world, 'sample.html', VERDICTS);
  const { queries, key } = world.directory;
  expect(queries.map(readKey)).toEqual(queries.map(() => `Bearer ${key}`));
  const next = world.directory.addKey();
  const options = await openOptions(world);
  await options.getByText('Replace key', { exact: true }).click();
  await replaceKey(options, 'hd_not_the_key');
  await options.getByText(/refused the key.* Nothing was changed\./).waitFor();
  await replaceKey(options, next);
  await options.getByText('The directory takes the new key.').waitFor();
  world.directory.revokeKey();
  const before = queries.length;
  await check(world, 'sample.html?again', VERDICTS);
  expect(queries).toHaveLength(before);
  await check(world, 'other.html', 'The number on this page is not listed');
  expect(queries.slice(before).map(readKey)).toEqual([`Bearer ${next}`]);
});

test('F9: after a refusal nothing is asked until the key is replaced, and then all of it', async ({
  world,
}) => {
  await world.connect();
  world.directory.revokeKey();
  const page = await world.visit('sample.html');
  const popup = await world.openPopup(page);
  await popup.waitForText('Sample directory refused its key');
  await popup.close();
  const options = await openOptions(world);
  await options.getByText('Replace key', { exact: true }).click();
  await replaceKey(options, world.directory.addKey());
  await options.getByText('The directory takes the new key.').waitFor();
  const again = await world.openPopup(page);
  await again.waitForText(VERDICTS);
});

test('T15: a key of this session is nowhere on the disk, and gone when the browser has closed', async ({
  world,
}) => {
  await world.connect();
  await check(world, 'sample.html', VERDICTS);
  const options = await openOptions(world);
  const session = world.directory.addKey();
  await options.getByText('Replace key', { exact: true }).click();
  await options
    .getByRole('form', { name: /^Replace the key/ })
    .getByLabel('Keep the key')
    .selectOption('Until the browser closes');
  await replaceKey(options, session);
  await options.getByText('The directory takes the new key.').waitFor();
  await check(world, 'other.html', 'The number on this page is not listed');
  await world.quit();
  expect(await listOnDisk(world, session)).toEqual([]);
  // What was on the disk once shows that it would have been found.
  expect(await listOnDisk(world, world.directory.key)).not.toEqual([]);
  const again = await world.restart();
  const popup = await again.openPopup(await again.visit('other.html?again'));
  await popup.waitForText('The key of Sample directory is missing');
});

test('T15: with a passphrase no key is on the disk, and none is used before it is given', async ({
  world,
}) => {
  await setPassphrase(world);
  await world.connect();
  const { session } = await readStores(world);
  const { secret } = session['unlocked'] as { readonly secret: string };
  await world.quit();
  for (const text of [world.directory.key, PASSPHRASE, secret])
    expect(await listOnDisk(world, text)).toEqual([]);
  const again = await world.restart();
  const popup = await again.openPopup(await again.visit('sample.html'));
  await popup.waitForText('The keys are locked');
  await expect.poll(() => readUnknown(popup)).toEqual(['The keys are locked']);
  expect(world.directory.queries).toEqual([]);
  await popup.fill('Passphrase', 'four plain little word');
  await popup.click('Unlock');
  await popup.waitForText('This is not the passphrase.');
  await popup.fill('Passphrase', PASSPHRASE);
  await popup.click('Unlock');
  await popup.waitForText(VERDICTS);
  await expect.poll(() => readUnknown(popup)).toEqual([]);
  expect(world.directory.queries).toHaveLength(7);
});

/** The files of the profile that hold a text, however a browser encodes it. */
async function listOnDisk({ profile }: World, text: string): Promise<readonly string[]> {
  const quoted = [...text].map((one) => one.replace(/[^\w\s]/, '\\$&'));
  const patterns = ['', '\0'].map((filler) => ({
    what: 'secret',
    pattern: new RegExp(quoted.join(filler)),
  }));
  return (await findTraces(profile, patterns)).map(({ file }) => file);
}

const readKey = ({ headers }: World['directory']['queries'][number]) => headers['authorization'];

async function check(world: World, name: string, headline: string): Promise<void> {
  const page = await world.visit(name);
  const popup = await world.openPopup(page);
  await popup.waitForText(headline);
  await expect.poll(() => readUnknown(popup)).toEqual([]);
  await popup.close();
  await page.close();
}

async function replaceKey(options: Page, key: string): Promise<void> {
  await options.getByLabel('New key').fill(key);
  await options.getByRole('button', { name: 'Test and replace' }).click();
}

async function setPassphrase(world: World): Promise<void> {
  const options = await openOptions(world);
  await options.getByText('Lock the keys with a passphrase').click();
  await options.getByLabel('New passphrase').fill(PASSPHRASE);
  await options.getByLabel('The same again').fill(PASSPHRASE);
  await options.getByRole('button', { name: 'Set passphrase' }).click();
  await options.getByText('The keys are sealed with the new passphrase').waitFor();
  await options.close();
}

/** Why numbers of the popup are unknown, each reason once. */
async function readUnknown(popup: Popup): Promise<readonly string[]> {
  const unknown = (await readRows(popup)).filter(({ verdict }) => verdict === 'Unknown');
  return [...new Set(unknown.map(({ explanation }) => explanation))];
}
