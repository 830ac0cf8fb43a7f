import { readRows } from '../driver/read-rows';
import { openOptions } from '../driver/open-options';
import { expect, test } from './fixture';

/** Listed as a German number; in Italy it is another one. */
const PAGE = '<!doctype html><html lang="it-IT"><p>Tel. 030 23125001</p></html>';
const FIELD = 'Numbers without a country code are read as';

test.use({
  extraPages: {
    'italian.html': PAGE,
    'framed.html': '<!doctype html><p>Frame:</p><iframe src="italian.html"></iframe>',
    'plain.html': '<!doctype html><p>Tel. 020 7946 0958</p>',
  },
});

test('the country that a person sets for a site is read by at once, and from then on', async ({
  world,
}) => {
  await world.connect();
  const page = await world.visit('italian.html');
  const popup = await world.openPopup(page);
  await popup.waitForText('The number on this page is not listed');
  const text = await popup.readText();
  expect(text).toContain('As the page tells: Italy');
  expect(text).toContain("From the page's language.");

  await popup.choose(FIELD, 'Germany');
  await popup.waitForText('The number on this page is reported');
  await popup.waitForText('Your setting for this site.');
  expect(await readRows(popup)).toMatchObject([{ written: '030 23125001', verdict: 'Reported' }]);
  await popup.close();

  const restarted = await world.restart();
  const later = await restarted.openPopup(await restarted.visit('italian.html'));
  await later.waitForText('The number on this page is reported');
  await later.choose(FIELD, 'As the page tells');
  await later.waitForText('The number on this page is not listed');
  await later.waitForText("From the page's language.");
});

test('a site’s country holds for the frames of its pages, and for no other site', async ({
  world,
}) => {
  await world.connect();
  const page = await world.visit('framed.html');
  const popup = await world.openPopup(page);
  await popup.waitForText('The number on this page is not listed');
  await popup.choose(FIELD, 'Germany');
  await popup.waitForText('The number on this page is reported');
  await popup.close();
  const other = await world.openPopup(await world.visit('italian.html', 'other.test'));
  await other.waitForText('The number on this page is not listed');
});

test('a default country that is changed is read by at once', async ({ world }) => {
  await world.connect();
  const page = await world.visit('plain.html');
  const options = await openOptions(world);
  await options.getByLabel('When a page does not tell its country').selectOption('GB');
  await options.getByText('Saved.').waitFor();
  await options.close();
  const popup = await world.openPopup(page);
  await popup.waitForText('The number on this page is reported');
});
