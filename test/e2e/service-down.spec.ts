import { readRows } from '../driver/read-rows';
import { expect, test } from './fixture';

test('F12: a directory that cannot be reached leaves numbers unknown until it is back', async ({
  world,
}) => {
  await world.connect();
  await world.directory.pause();
  const popup = await world.openPopup(await world.visit('sample.html'));
  const unreached = Array.from({ length: 7 }, () => 'Unknown: No connection to the directory');
  const readVerdicts = async () =>
    (await readRows(popup)).map(({ verdict, explanation }) => `${verdict}: ${explanation}`);
  await expect.poll(readVerdicts).toEqual(unreached);
  await popup.waitForText('Hushdial asks again by itself about unknown numbers');
  await world.directory.resume();
  await popup.waitForText('3 of 7 numbers on this page are reported');
});
