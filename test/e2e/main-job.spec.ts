import { readBadge } from '../driver/read-badge';
import { readHighlights } from '../driver/read-highlights';
import { readRows } from '../driver/read-rows';
import { readShapes } from '../driver/read-shapes';
import { expect, test } from './fixture';

const NUMBERS = [
  '(202) 555-0143',
  '202-555-0171',
  '+1 415 555 0134',
  '+44 20 7946 0958',
  '+49 30 23125 014',
  'Call the agency',
  '202-555-0162',
];
const REPORTED = ['(202) 555-0143', '+1 415 555 0134', '+44 20 7946 0958'];
const NOT_LISTED = ['202-555-0171', '+49 30 23125 014', '202-555-0162', '+12025550119'];
/** The overlay's element: empty for the page, since its shapes are in a closed shadow root. */
const OVERLAY = /<([a-z]{6}-[a-z]{10}) style="[^"]*"><\/\1>/;

test('a person opens a page and learns which of its numbers are reported', async ({ world }) => {
  await world.connect();
  const page = await world.visit('sample.html', '127.0.0.1');
  const popup = await world.openPopup(page);
  await popup.waitForText('3 of 7 numbers on this page are reported');
  await popup.waitForText('7 checks left this browser, 5 characters each');
  // The last check may have left and not be answered yet.
  const list = async (verdict: string) =>
    (await readRows(popup)).filter((row) => row.verdict === verdict).map(({ written }) => written);
  await expect
    .poll(async () => (await list('Not listed')).toSorted())
    .toEqual(NOT_LISTED.toSorted());
  expect(await list('Reported')).toEqual(REPORTED);
  expect(await readRows(popup)).toHaveLength(7);
});

test('every number is marked in the page, and nothing else', async ({ world }) => {
  await world.connect();
  const page = await world.visit('sample.html');
  await expect.poll(() => readHighlights(page)).toHaveLength(1);
  const [highlight] = await readHighlights(page);
  expect(highlight!.name).toMatch(/^[a-z]{16}$/);
  expect(highlight!.texts).toEqual(NUMBERS);
});

test('the shapes tell 3 reported numbers from 4 that are not listed', async ({ world }) => {
  await world.connect();
  const page = await world.visit('sample.html');
  const not = 'Number not listed';
  const is = 'Number reported';
  await expect.poll(() => readShapes(page)).toEqual([is, not, is, is, not, not, not]);
});

test("the page's document stays as it is, but for one overlay element", async ({ world }) => {
  const before = await (await world.visit('sample.html')).content();
  await world.connect();
  const page = await world.visit('sample.html');
  await expect.poll(() => readShapes(page)).toContain('Number reported');
  const after = await page.content();
  expect(after.match(new RegExp(OVERLAY, 'g'))).toHaveLength(1);
  expect(after.replace(OVERLAY, '')).toBe(before);
});

test('the badge says how many numbers are reported', async ({ world }) => {
  await world.connect();
  const page = await world.visit('sample.html');
  await expect.poll(() => readBadge({ ...world, page })).toBe('3');
});
