import { readRows } from '../driver/read-rows';
import { expect, test } from './fixture';

const PAGE = `<!doctype html><html lang="en-US">
<p>Call <a href="tel:+442079460958">(202) 555-0162</a> or <a href="tel:+12025550171">202-555-0171</a></p></html>`;

test.use({ extraPages: { 'trick.html': PAGE } });

test('a number whose link dials another one is flagged, and both are checked', async ({
  world,
}) => {
  await world.connect();
  const popup = await world.openPopup(await world.visit('trick.html'));
  await popup.waitForText('1 of 3 numbers on this page is reported');
  const text = await popup.readText();
  expect(text).toContain('1 number dials a different one than it shows');
  expect(text.split('Dials a different number: +44 20 7946 0958')).toHaveLength(2);
  const listRows = async () =>
    (await readRows(popup)).map(({ written, verdict }) => [written, verdict]);
  await expect.poll(listRows).toEqual([
    ['+442079460958', 'Reported'],
    ['(202) 555-0162', 'Not listed'],
    ['202-555-0171', 'Not listed'],
  ]);
});
