import type { Page } from '@playwright/test';
import { openOptions } from '../driver/open-options';
import { expect, test } from './fixture';
import type { World } from './open-world';

test('the ledger tells of tests that connected nothing', async ({ world }) => {
  const options = await openOptions(world);
  const form = options.getByRole('form', { name: 'Add a directory' });
  await options.getByLabel('Address').fill(world.directory.url);
  await options.getByLabel('Key', { exact: true }).fill('hd_not_the_key');
  await options.getByRole('button', { name: 'Test connection' }).click();
  await form.getByText('The directory refused the key.').waitFor();
  await options.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect.poll(() => countSent(world)).toBe(2);
  const { host } = new URL(world.directory.url);
  await expect
    .poll(() => readLedger(options))
    .toEqual([`${host} – A connection test`, `${host} – A connection test`]);
});

test('the ledger keeps what was sent to a directory that is removed', async ({ world }) => {
  await world.connect();
  const page = await world.visit('sample.html');
  await expect.poll(() => world.directory.queries.length).toBe(7);
  await page.close();
  const options = await openOptions(world);
  await options.getByRole('button', { name: /^Remove Sample/ }).click();
  await options.getByRole('button', { name: 'Remove directory' }).click();
  await options.getByText(/and its key are removed/).waitFor();
  const sent = await readLedger(options);
  expect(sent).toHaveLength(countSent(world));
  expect(sent.filter((line) => !line.startsWith('Sample directory'))).toEqual([]);
});

const countSent = ({ traffic }: World) =>
  traffic.sent.filter(({ url }) => url.includes('service/hashes')).length;

/** The lines of the ledger without their time, the latest first. */
async function readLedger(options: Page): Promise<readonly string[]> {
  await options.reload();
  await options.getByRole('heading', { name: 'What left this browser' }).waitFor();
  const rows = options
    .getByRole('table', { name: /Requests of this session/ })
    .locator('tbody')
    .getByRole('row');
  const texts = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent)),
  );
  return texts.map(([, ...cells]) => cells.join(' '));
}
