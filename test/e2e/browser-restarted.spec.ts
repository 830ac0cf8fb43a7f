import { expect, test } from './fixture';

test('F25: after the browser was started again, pages are checked as before', async ({ world }) => {
  await world.connect();
  const again = await world.restart();
  const popup = await again.openPopup(await again.visit('sample.html'));
  await popup.waitForText('3 of 7 numbers on this page are reported');
  await expect.poll(() => world.directory.queries.length).toBe(7);
});
