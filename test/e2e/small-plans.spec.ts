import { expect, test } from './fixture';

/** Iceland has so few mobile numbers that 5 characters are almost the number. */
const NUMBER = '+354 611 1234';
const PAGE = `<!doctype html><html lang="is"><p>Sími: ${NUMBER}</p></html>`;

test.use({ extraPages: { 'iceland.html': PAGE } });

test('a number that few others hide is not sent before the user knows it', async ({ world }) => {
  await world.connect();
  const popup = await world.openPopup(await world.visit('iceland.html'));
  await popup.waitForText('Few numbers share what would be sent of it');
  expect(world.directory.queries).toEqual([]);
  await popup.click('Check');
  await popup.waitForText('The number on this page is not listed');
  expect(world.directory.queries).toHaveLength(1);
});

test('a typed number is hidden among its 15 neighbours where the user wants that', async ({
  world,
}) => {
  await world.connect();
  const popup = await world.openPopup(await world.visit('quiet.html'));
  await popup.fill('Check another number', NUMBER);
  await popup.click('Check');
  await popup.waitForText('could guess which number you ask about');
  expect(world.directory.queries).toEqual([]);
  await popup.click('Ask about all 16');
  await popup.waitForText('Not listed', 30_000);
  const ranges = world.directory.queries.map(({ body }) => JSON.parse(body).range as string);
  expect(new Set(ranges).size).toBe(16);
  expect(new Set(ranges.map((range) => range.slice(0, -1))).size).toBe(1);
});
