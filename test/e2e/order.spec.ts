import { createHash } from 'node:crypto';
import { expect, test } from './fixture';

const COUNT = 8;
const listNumbers = (from: number) =>
  Array.from({ length: COUNT }, (_none, at) => `+1 202-555-01${from + at}`);
const write = (numbers: readonly string[]) =>
  `<!doctype html><html lang="en-US">${numbers.map((number) => `<p>Call ${number}</p>`).join('')}`;
const prefixOf = (number: string) =>
  createHash('sha1')
    .update(`+${number.replaceAll(/\D/g, '')}`)
    .digest('hex')
    .slice(0, 5);

const ONE = listNumbers(30);
const OTHER = listNumbers(60);

test.use({ extraPages: { 'one.html': write(ONE), 'other.html': write(OTHER) } });

test('T10: the directory is not asked in the order of a page, and two pages are mixed', async ({
  world,
}) => {
  test.setTimeout(60_000);
  await world.connect();
  await Promise.all([world.visit('one.html'), world.visit('other.html')]);
  await expect.poll(() => world.directory.queries.length, { timeout: 40_000 }).toBe(2 * COUNT);
  const asked = world.directory.queries.map(({ body }) => JSON.parse(body).range as string);
  const [one, other] = [ONE, OTHER].map((numbers) => numbers.map(prefixOf));
  expect(asked.filter((prefix) => one!.includes(prefix))).not.toEqual(one);
  expect(asked.filter((prefix) => other!.includes(prefix))).not.toEqual(other);
  const pages = asked.map((prefix) => (one!.includes(prefix) ? 1 : 2));
  const turns = pages.filter((page, at) => at > 0 && page !== pages[at - 1]).length;
  expect(turns).toBeGreaterThan(1);
});
