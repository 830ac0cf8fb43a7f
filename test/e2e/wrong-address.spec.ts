import { openOptions } from '../driver/open-options';
import { readStores } from '../driver/read-stores';
import { expect, test } from './fixture';

test('a web server that is no directory cannot be connected, and nothing typed is lost', async ({
  world,
}) => {
  const { url } = await world.fakeDirectory(() => ({ status: 404, body: '<h1>Not found</h1>' }));
  const options = await openOptions(world);
  await options.getByLabel('Address').fill(url);
  await options.getByLabel('Key', { exact: true }).fill('hd_made_up');
  await options.getByRole('button', { name: 'Connect', exact: true }).click();
  const says = 'Something answers at this address, but it is not a directory.';
  await expect(options.getByRole('form', { name: 'Add a directory' })).toContainText(says);
  await expect(options.getByLabel('Address')).toHaveValue(url);
  expect((await readStores(world)).database).toMatchObject({ directories: [], keys: [] });
});
