import { openOptions } from '../driver/open-options';
import { readBadge } from '../driver/read-badge';
import { readRows } from '../driver/read-rows';
import { expect, test } from './fixture';
import type { World } from './open-world';

test('F9: a refused key stops all requests, and badge, popup and options say so', async ({
  world,
}) => {
  const { page, popup } = await openRefused(world);
  await popup.waitForText('Sample directory refused its key');
  await expect.poll(() => readBadge({ ...world, page })).toBe('!');
  const options = await openOptions(world);
  const list = options.getByRole('list', { name: 'Connected directories' });
  await expect(list).toContainText('Key refused');
  // The connection test while it was good, and one refusal.
  expect(world.directory.statuses).toEqual([400, 401]);
});

test('F9: the next page asks a directory that refused its key nothing', async ({ world }) => {
  const { popup } = await openRefused(world);
  await popup.close();
  const before = world.directory.statuses.length;
  const next = await world.openPopup(await world.visit('sample.html?next'));
  await next.waitForText('Sample directory refused its key');
  await expect.poll(() => readReasons(next)).toEqual(['The directory refused its key']);
  expect(world.directory.statuses).toHaveLength(before);
});

/** Opens the sample page with a key that is refused, and waits until every number says so. */
async function openRefused(world: World) {
  await world.connect();
  world.directory.revokeKey();
  const page = await world.visit('sample.html');
  const popup = await world.openPopup(page);
  await expect.poll(() => readReasons(popup)).toEqual(['The directory refused its key']);
  return { page, popup };
}

/** Why the popup's numbers are unknown, each reason once. */
async function readReasons(popup: Parameters<typeof readRows>[0]): Promise<readonly string[]> {
  return [...new Set((await readRows(popup)).map(({ explanation }) => explanation))];
}
