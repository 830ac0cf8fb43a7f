import { openOptions } from '../driver/open-options';
import { readHighlights } from '../driver/read-highlights';
import { readShapes } from '../driver/read-shapes';
import { startHeldDirectory } from '../driver/start-held-directory';
import { expect, test } from './fixture';

test('switching all sites off takes the marks from open pages, and late answers bring none back', async ({
  world,
}) => {
  const { held, release } = await startHeldDirectory(world);
  await world.connect(held);
  const page = await world.visit('sample.html');
  await expect.poll(() => readShapes(page)).toHaveLength(7);
  const options = await openOptions(world);
  await options.getByRole('switch', { name: /all sites/i }).click();
  await expect.poll(() => readHighlights(page)).toEqual([]);
  release();
  const popup = await world.openPopup(page);
  await popup.waitForText('This page has not been checked');
  expect(await readHighlights(page)).toEqual([]);
  expect(await readShapes(page)).toEqual([]);
});
