import { answerProbe } from '../driver/answer-probe';
import { hangPage } from '../driver/hang-page';
import { openOptions } from '../driver/open-options';
import { readShapes } from '../driver/read-shapes';
import { startHeldDirectory } from '../driver/start-held-directory';
import { expect, test } from './fixture';

/** None of them stands on the sample page. */
const MANY = `<!doctype html><html lang="en-US"><ul>${Array.from({ length: 25 }, (_, at) => `<li>+1 212-${200 + at}-0100</li>`).join('')}</ul></html>`;

test.use({ extraPages: { 'many.html': MANY } });

test('T2: nothing more is asked for a page that hangs when its site is switched off', async ({
  world,
}) => {
  const { held, release } = await startHeldDirectory(world);
  await world.connect(held);
  const options = await openOptions(world);
  const before = held.seen.length;
  const page = await world.visit('many.html');
  await expect.poll(() => held.seen.length).toBe(before + 1);
  await hangPage(page);
  await options.bringToFront();
  await options.getByRole('switch', { name: /all sites/i }).click();
  await expect(options.getByRole('switch', { name: /all sites/i })).not.toBeChecked();
  release();
  // What still waited would be sent among these.
  const popup = await world.openPopup(await world.visit('sample.html', 'other.test'));
  await popup.click('Check this page');
  await popup.waitForText('3 of 7 numbers on this page are reported');
  await popup.waitForText('4 not listed');
  expect(held.seen).toHaveLength(before + 1 + 7);
});

test('T2: nothing more is asked for a page that hangs when its site is set to never', async ({
  world,
}) => {
  const { held, release } = await startHeldDirectory(world);
  await world.connect(held);
  const before = held.seen.length;
  const page = await world.visit('many.html');
  await expect.poll(() => held.seen.length).toBe(before + 1);
  const popup = await world.openPopup(await world.visit('quiet.html'));
  await hangPage(page);
  await popup.choose('Numbers on shop.test are checked', 'Never');
  await popup.waitForText('This site is never checked');
  await popup.close();
  release();
  const other = await world.openPopup(await world.visit('sample.html', 'other.test'));
  await other.waitForText('3 of 7 numbers on this page are reported');
  await other.waitForText('4 not listed');
  expect(held.seen).toHaveLength(before + 1 + 7);
});

test('a page that hangs keeps the marks of no other page when all sites are switched off', async ({
  world,
}) => {
  await world.connect();
  const options = await openOptions(world);
  const page = await world.visit('sample.html');
  const other = await world.visit('sample.html', 'other.test');
  for (const each of [page, other]) await expect.poll(() => readShapes(each)).toHaveLength(7);
  await hangPage(page);
  await options.bringToFront();
  await options.getByRole('switch', { name: /all sites/i }).click();
  await expect.poll(() => readShapes(other)).toEqual([]);
});

test('F10: a page that hangs does not hold up second tries for other pages', async ({ world }) => {
  let answers = 0;
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const fake = await world.fakeDirectory(async ({ body }) => {
    const probed = answerProbe({ body });
    if (probed) return probed;
    await released;
    answers += 1;
    const isFirst = answers === 1;
    return isFirst ? { status: 429, headers: { 'Retry-After': '2' } } : { status: 200, body: '[]' };
  });
  await world.connect(fake);
  const page = await world.visit('sample.html');
  const other = await world.visit('sample.html', 'other.test');
  for (const each of [page, other]) await expect.poll(() => readShapes(each)).toHaveLength(7);
  await hangPage(page);
  release();
  // Before the alarm can ring that was set while they were looked up.
  await expect.poll(() => answers, { timeout: 12_000 }).toBeGreaterThan(1);
});

test('the popup of a page that hangs says that it has not been checked', async ({ world }) => {
  await world.connect();
  const other = await world.visit('sample.html', 'other.test');
  const page = await world.visit('sample.html');
  const popup = await world.openPopup(page);
  await popup.waitForText('4 not listed');
  await hangPage(page);
  // What changes elsewhere has the popup read its tab again.
  await other.evaluate(() => document.body.append('Call +1 202-555-0188'));
  await popup.waitForText('This page has not been checked');
});
