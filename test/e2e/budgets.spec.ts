import type { Page } from '@playwright/test';
import { openOptions } from '../driver/open-options';
import { readRows } from '../driver/read-rows';
import { expect, test } from './fixture';
import type { World } from './open-world';

const BUDGET = 4;
/** Adds 5,000 valid numbers, as a page would that wants many prefixes asked about. */
const GREEDY = `<!doctype html><html lang="en-US"><body><script>
  for (let at = 0; at < 5000; at += 1) {
    const line = document.createElement('p');
    line.textContent = 'Call +1 212-' + (200 + Math.floor(at / 10)) + '-010' + (at % 10);
    document.body.append(line);
  }
</script></body></html>`;

/** Adds ten numbers, and ten more under another address whenever it is told to. */
const WANDERING = `<!doctype html><html lang="en-US"><body><script>
  const add = (block) => {
    for (let at = 0; at < 10; at += 1) {
      const line = document.createElement('p');
      line.textContent = 'Call +1 212-' + (200 + block) + '-010' + at;
      document.body.append(line);
    }
  };
  globalThis.wander = (at) => {
    history.pushState({}, '', '/elsewhere/' + at);
    add(at);
  };
  add(0);
</script></body></html>`;

const OTHERS =
  '<!doctype html><html lang="en-US"><p>Call +1 202-555-0161</p><p>Call +1 202-555-0162</p>';

test.use({
  extraPages: { 'greedy.html': GREEDY, 'wandering.html': WANDERING, 'others.html': OTHERS },
});

async function setBudgets(world: World, { page, day }: { page: number; day: number }) {
  const options = await openOptions(world);
  const budgets = { 'New checks for one page': page, 'New checks a day': day };
  for (const [label, count] of Object.entries(budgets)) {
    await options.getByLabel(label).fill(String(count));
    await options.getByLabel(label).press('Enter');
  }
  await options.getByText('Saved.').waitFor();
  await options.reload();
  for (const [label, count] of Object.entries(budgets))
    await expect(options.getByLabel(label)).toHaveValue(String(count));
  await options.close();
}

const visitGreedy = (world: World, query: string): Promise<Page> =>
  world.visit(`greedy.html${query}`);

test('T2: a page that plants numbers gets its budget and no more, however often it is loaded', async ({
  world,
}) => {
  await world.connect();
  await setBudgets(world, { page: BUDGET, day: 300 });
  const page = await visitGreedy(world, '');
  await expect.poll(() => world.directory.queries.length).toBe(BUDGET);
  const popup = await world.openPopup(page);
  await popup.waitForText('Enough was asked without you for now');
  await popup.waitForText(`${BUDGET} checks left this browser`);
  await popup.close();
  for (const query of ['?again', '?and-again']) {
    await page.goto(page.url().replace(/\?.*|$/, query));
    const again = await world.openPopup(page);
    await again.waitForText('Enough was asked without you for now');
    await again.close();
  }
  expect(world.directory.queries).toHaveLength(BUDGET);
});

test('T2: a page that changes its address without loading gets its budget and no more', async ({
  world,
}) => {
  await world.connect();
  await setBudgets(world, { page: BUDGET, day: 300 });
  const page = await world.visit('wandering.html');
  await expect.poll(() => world.directory.queries.length).toBe(BUDGET);
  for (const [at, found] of [
    [1, 20],
    [2, 30],
  ] as const) {
    await page.evaluate((step) => Reflect.get(globalThis, 'wander')(step), at);
    const popup = await world.openPopup(page);
    await expect.poll(() => readRows(popup)).toHaveLength(found);
    await popup.waitForText('Enough was asked without you for now');
    await popup.close();
  }
  expect(world.directory.queries).toHaveLength(BUDGET);
});

test('T2: all pages of a day together get the budget of the day, after a restart too', async ({
  world,
}) => {
  test.setTimeout(90_000);
  await world.connect();
  await setBudgets(world, { page: BUDGET, day: BUDGET + 1 });
  await visitGreedy(world, '');
  await expect.poll(() => world.directory.queries.length).toBe(BUDGET);
  await world.visit('sample.html');
  await expect.poll(() => world.directory.queries.length).toBe(BUDGET + 1);
  const next = await world.restart();
  const popup = await next.openPopup(await next.visit('others.html'));
  await popup.waitForText('Enough was asked without you for now');
  expect(world.directory.queries).toHaveLength(BUDGET + 1);

  await popup.click('Check all 2');
  await popup.waitForText('None of the 2 numbers on this page is listed');
  expect(world.directory.queries).toHaveLength(BUDGET + 3);
});
