import { findOwnRequests } from '../driver/find-own-requests';
import { readHighlights } from '../driver/read-highlights';
import { readRows } from '../driver/read-rows';
import { expect, test } from './fixture';
import type { World } from './open-world';

const listSent = ({ traffic, pages }: World) =>
  findOwnRequests(traffic.sent, { pagePort: pages.port });

test.describe('as it is installed', () => {
  test.use({ build: 'chrome-mv3' });

  test('a page is not read until the user asks', async ({ world }) => {
    const page = await world.visit('sample.html');
    const popup = await world.openPopup(page);
    await popup.waitForText('This page has not been checked');
    expect(await popup.readText()).toContain('Nothing about it left this browser.');
    expect(await readRows(popup)).toEqual([]);
    expect(await readHighlights(page)).toEqual([]);
    expect(listSent(world)).toEqual([]);
  });

  test('without a directory, checking a page finds its numbers and asks nobody', async ({
    world,
  }) => {
    const page = await world.visit('sample.html');
    const popup = await world.openPopup(page);
    await popup.click('Check this page');
    await popup.waitForText('No answer yet for the 7 numbers on this page');
    const rows = await readRows(popup);
    expect(rows.map(({ verdict, explanation }) => `${verdict}: ${explanation}`)).toEqual(
      Array.from({ length: 7 }, () => 'Unknown: No directory to ask'),
    );
    const text = await popup.readText();
    expect(text).toContain('No directory is connected');
    expect(text).toContain('Nothing about this page left this browser.');
    expect(listSent(world)).toEqual([]);
  });
});

test('a typed number is checked', async ({ world }) => {
  await world.connect();
  const popup = await world.openPopup(await world.visit('quiet.html'));
  await popup.fill('Check another number', '+1 202-555-0143');
  await popup.click('Check');
  await popup.waitForText('Listed by Sample directory');
  expect(world.directory.queries.map(({ body }) => body)).toEqual(['{"range":"bdc5e"}']);
});

test('what is no number is refused, and nobody is asked about it', async ({ world }) => {
  await world.connect();
  const popup = await world.openPopup(await world.visit('quiet.html'));
  await popup.fill('Check another number', '+1 202-555');
  await popup.click('Check');
  await popup.waitForText('This is not a phone number. Begin with its country code');
  expect(world.directory.queries).toEqual([]);
});
