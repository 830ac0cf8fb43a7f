import { openOptions } from '../driver/open-options';
import { expect, test } from './fixture';
import type { World } from './open-world';

/** Says of one number of the sample page what people have said of it, and nothing of the others. */
const NUMBERS = [
  {
    phone: '+12025550143',
    votes: 12,
    rating: 'G_FRAUD',
    lastUpdate: Date.UTC(2026, 10, 20, 12),
  },
];

async function connect(world: World, { url, key }: { readonly url: string; readonly key: string }) {
  const options = await openOptions(world);
  await options.getByLabel('Kind').selectOption('PhoneBlock');
  await options.getByLabel('Address').fill(url);
  await options.getByLabel('Key', { exact: true }).fill(key);
  await options.getByLabel('Name').fill('Blocks');
  await options.getByRole('button', { name: 'Connect', exact: true }).click();
  await options.getByText('Connected. Its key is stored.').waitFor();
}

test('a PhoneBlock directory is asked by 4 characters, and tells how often a number was reported', async ({
  world,
}) => {
  const blocks = await world.fakeDirectory(({ path }) => ({
    status: 200,
    body: JSON.stringify({ numbers: path.includes('sha1=bdc5&') ? NUMBERS : [] }),
  }));
  await connect(world, blocks);
  const popup = await world.openPopup(await world.visit('quiet.html'));
  await popup.fill('Check another number', '+1 202-555-0143');
  await popup.click('Check');
  await popup.waitForText('Blocks: reported 12 times as fraud, last on Nov 20, 2026');
  expect(blocks.seen.map(({ method, path, body }) => [method, path, body])).toEqual([
    ['GET', '/api/check-prefix?sha1=0000&format=json', ''],
    ['GET', '/api/check-prefix?sha1=bdc5&format=json', ''],
  ]);
});

test('a typed number is hidden among the 16 prefixes that PhoneBlock knows beside it', async ({
  world,
}) => {
  const blocks = await world.fakeDirectory(() => ({ status: 200, body: '{"numbers":[]}' }));
  await connect(world, blocks);
  const popup = await world.openPopup(await world.visit('quiet.html'));
  await popup.fill('Check another number', '+354 611 1234');
  await popup.click('Check');
  await popup.waitForText('could guess which number you ask about');
  await popup.click('Ask about all 16');
  await popup.waitForText('Not listed', 30_000);
  const [, ...asked] = blocks.seen.map(({ path }) => /sha1=([0-9a-f]{4})&format/.exec(path)?.[1]);
  expect(asked).toHaveLength(16);
  expect(new Set(asked).size).toBe(16);
  expect(new Set(asked.map((prefix) => prefix?.slice(0, 3))).size).toBe(1);
});

test('a directory that is switched off is asked nothing', async ({ world }) => {
  await world.connect();
  const options = await openOptions(world);
  await options.getByRole('switch', { name: 'Ask Sample directory', exact: true }).click();
  await options.getByText('Off', { exact: true }).waitFor();
  const popup = await world.openPopup(await world.visit('sample.html'));
  await popup.waitForText('No directory is connected');
  expect(world.directory.queries).toEqual([]);
});
