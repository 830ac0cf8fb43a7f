import { createReferenceDirectory } from '../fakes/create-reference-directory';
import { openOptions } from '../driver/open-options';
import { readRows } from '../driver/read-rows';
import { readStores } from '../driver/read-stores';
import type { FakeDirectory } from '../driver/start-fake-directory';
import { expect, test } from './fixture';
import type { World } from './open-world';

/** The first is listed. */
const NUMBERS = ['+1 202-555-0143', '+1 202-555-0144', '+1 202-555-0145'];
const PAGE = `<!doctype html><html lang="en-US"><ul>${NUMBERS.map((one) => `<li>Call ${one}</li>`).join('')}</ul></html>`;
const ONE = '<!doctype html><html lang="en-US"><p>Call +1 202-555-0143</p></html>';
const SHA1 = 'bdc5e3bfb0fd0a5f0a645b43af80cc001876ef0b';
const SHA256 = '54af34308301e43f00650baaeb6cf4925b942201d74191b26d48292cfec907fd';
const WARNING =
  'Hashes will see this number. Its hash can be turned back into the number in minutes.';

test.use({ extraPages: { 'three.html': PAGE, 'one.html': ONE } });

test('T8: a directory that sees numbers is sent none before a person has read so and agreed', async ({
  world,
}) => {
  const hashes = await connectHashes(world);
  const page = await world.visit('one.html');
  const popup = await world.openPopup(page);
  await popup.waitForText('The number on this page is not checked yet');
  expect(await popup.readText()).toContain('each number waits for you');
  expect(await popup.readText()).toContain('Nothing about this page left this browser.');
  await popup.click('Ask Hashes');
  await popup.waitForText(WARNING);
  expect(listAsked(hashes)).toEqual([]);

  await popup.click('Show it the number');
  await popup.waitForText('The number on this page is reported');
  await popup.waitForText('1 whole hash left this browser, which shows the number.');
  expect(listAsked(hashes)).toEqual([
    ['/api/v1/lookup', `{"hash":"${SHA256}","algorithm":"sha256"}`],
  ]);
});

test('T8: agreeing once is for one use', async ({ world }) => {
  const hashes = await connectHashes(world);
  const popup = await world.openPopup(await world.visit('three.html'));
  await popup.waitForText('None of the 3 numbers on this page is checked yet');
  await popup.click('Ask Hashes');
  await popup.click('Show it the number');
  await popup.waitForText('1 of 3 numbers on this page is reported');
  await popup.close();
  const again = await world.openPopup(await world.visit('three.html?again'));
  // What it said of the one is remembered, and the others still wait.
  await again.waitForText('1 of 3 numbers on this page is reported');
  expect(listAsked(hashes)).toHaveLength(1);
});

test('a directory that waits for the user has no say in what others answer', async ({ world }) => {
  await world.connect();
  const hashes = await connectHashes(world);
  const popup = await world.openPopup(await world.visit('three.html'));
  await popup.waitForText('1 of 3 numbers on this page is reported');
  await expect
    .poll(async () => (await readRows(popup)).map(({ verdict }) => verdict))
    .toEqual(['Reported', 'Not listed', 'Not listed']);
  expect(listAsked(hashes)).toEqual([]);
});

test('T10: once it may see every number, those of a page go together and in no order', async ({
  world,
}) => {
  const hashes = await connectHashes(world);
  await allowAll(world);
  const popup = await world.openPopup(await world.visit('three.html'));
  await popup.waitForText('1 of 3 numbers on this page is reported');
  await popup.waitForText('3 whole hashes left this browser, which show the numbers.');
  const [[path, body] = [], ...others] = listAsked(hashes);
  expect(others).toEqual([]);
  expect(path).toBe('/api/v1/lookup/batch');
  const { items } = JSON.parse(body ?? '');
  expect(items).toHaveLength(NUMBERS.length);
  expect(items).toContainEqual({ hash: SHA256, algorithm: 'sha256' });
});

test('T15: nothing of a number that was shown is on the disk', async ({ world }) => {
  await connectHashes(world);
  await allowAll(world);
  const popup = await world.openPopup(await world.visit('one.html'));
  await popup.waitForText('The number on this page is reported');
  const { database, local, sync } = await readStores(world);
  const kept = JSON.stringify({ database, local, sync });
  expect(kept).toContain('phoneHash');
  for (const secret of ['2025550143', SHA256, SHA1]) expect(kept).not.toContain(secret);
});

test('a hash that a person enters is shown to a directory after a warning, for its number', async ({
  world,
}) => {
  const hashes = await connectHashes(world);
  const popup = await world.openPopup(await world.visit('quiet.html'));
  await popup.fill('Check another number', SHA1);
  await popup.click('Check');
  await popup.waitForText('This is a hash, not a number.');
  await popup.click('Ask Hashes for its number');
  expect(listAsked(hashes)).toEqual([]);
  await popup.click('Show it the hash');
  await popup.waitForText('+1 202 555 0143');
  expect(listAsked(hashes)).toEqual([
    ['/api/v1/reverse-lookup', `{"hash":"${SHA1}","algorithm":"sha1"}`],
  ]);
});

test('F9: a key that may not do reverse look-ups says so, and still looks numbers up', async ({
  world,
}) => {
  await connectHashes(world, { mayReverse: false });
  const popup = await world.openPopup(await world.visit('quiet.html'));
  await popup.fill('Check another number', SHA1);
  await popup.click('Check');
  await popup.click('Ask Hashes for its number');
  await popup.click('Show it the hash');
  await popup.waitForText('This key may not do reverse look-ups.');
  await popup.fill('Check another number', '+1 202-555-0143');
  await popup.click('Check');
  await popup.click('Ask Hashes');
  await popup.click('Show it the number');
  await popup.waitForText('Listed by Hashes');
});

/** Connects a directory that lists the first number, and switches all sites on. */
async function connectHashes(world: World, { mayReverse = true } = {}): Promise<FakeDirectory> {
  const app = createReferenceDirectory({
    key: 'hd_made_up',
    listed: ['+12025550143'],
    mayReverse,
    now: () => performance.now(),
  });
  const fake = await world.fakeDirectory(async ({ method, path, headers, body }) => {
    const { authorization = '' } = headers;
    const init = { method, body, headers: { authorization } };
    const answer = await app.request(path, init);
    return { status: answer.status, body: await answer.text() };
  });
  await world.connect({ ...fake, kind: 'Phone Hash Directory', name: 'Hashes' });
  return fake;
}

async function allowAll(world: World): Promise<void> {
  const options = await openOptions(world);
  await options.getByRole('switch', { name: /Hashes about every number/ }).click();
  await options.getByRole('switch', { name: /Hashes about every number/, checked: true }).waitFor();
  await options.close();
}

/** What it was asked, without the connection test. */
function listAsked({ seen }: FakeDirectory): readonly (readonly [string, string])[] {
  return seen
    .filter(({ body }) => !body.includes('0'.repeat(64)))
    .map(({ path, body }) => [path, body] as const);
}
