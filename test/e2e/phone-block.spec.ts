import { openOptions } from '../driver/open-options';
import { expect, test } from './fixture';

/** Says of one number of the sample page what people have said of it, and nothing of the others. */
const NUMBERS = [
  {
    phone: '+12025550143',
    votes: 12,
    rating: 'G_FRAUD',
    lastUpdate: Date.UTC(2026, 10, 20, 12),
  },
];

test('a PhoneBlock directory is asked by 4 characters, and tells how often a number was reported', async ({
  world,
}) => {
  const blocks = await world.fakeDirectory(({ path }) => ({
    status: 200,
    body: JSON.stringify({ numbers: path.includes('sha1=bdc5&') ? NUMBERS : [] }),
  }));
  const options = await openOptions(world);
  await options.getByLabel('Kind').selectOption('PhoneBlock');
  await options.getByLabel('Address').fill(blocks.url);
  await options.getByLabel('Key', { exact: true }).fill(blocks.key);
  await options.getByLabel('Name').fill('Blocks');
  await options.getByRole('button', { name: 'Connect', exact: true }).click();
  await options.getByText('Connected. Its key is stored.').waitFor();
  const popup = await world.openPopup(await world.visit('quiet.html'));
  await popup.fill('Check another number', '+1 202-555-0143');
  await popup.click('Check');
  await popup.waitForText('Blocks: reported 12 times as fraud, last on Nov 20, 2026');
  expect(blocks.seen.map(({ method, path, body }) => [method, path, body])).toEqual([
    ['GET', '/api/check-prefix?sha1=0000&format=json', ''],
    ['GET', '/api/check-prefix?sha1=bdc5&format=json', ''],
  ]);
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
