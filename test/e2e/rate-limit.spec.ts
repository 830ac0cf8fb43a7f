import { expect, test } from './fixture';

const LIMIT = 10;
const WINDOW_MS = 10_000;
const MANY = `<!doctype html><html lang="en-US"><ul>${Array.from({ length: 25 }, (_, at) => `<li>202-555-01${10 + at}</li>`).join('')}</ul></html>`;

test.use({ extraPages: { 'many.html': MANY } });

test("a page of 25 numbers keeps the directory's limit of 10 requests in 10 seconds", async ({
  world,
}) => {
  test.setTimeout(60_000);
  await world.connect();
  const popup = await world.openPopup(await world.visit('many.html'));
  // The listed one can be among the last: the order is random.
  await popup.waitForText('25 checks left this browser', 45_000);
  await popup.waitForText('24 not listed');
  expect(await popup.readText()).toContain('1 of 25 numbers on this page is reported');
  expect(new Set(world.directory.statuses.slice(1))).toEqual(new Set([200, 404]));
  const times = world.directory.seen.map(({ atMs }) => atMs);
  // The connection test and the numbers.
  expect(times).toHaveLength(26);
  // From each request to the tenth after it.
  const spans = times.slice(LIMIT).map((atMs, index) => atMs - times[index]!);
  expect(Math.min(...spans)).toBeGreaterThan(WINDOW_MS);
});
