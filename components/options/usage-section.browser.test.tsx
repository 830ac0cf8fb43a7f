import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SentView } from '../../lib/message/views';
import { unmount } from '../unmount';
import { makeSettings } from './make-settings';
import { mountOptions } from './mount-options';
import type { OptionsActions } from './options-actions';

afterEach(unmount);

const sent = (index: number, part: Partial<SentView> = {}): SentView => ({
  atMs: index * 1_000,
  prefix: 'bdc5e',
  occasion: 'page',
  directory: 'Mine',
  ...part,
});
const table = (name: RegExp) => page.getByRole('table', { name });

test('shows each request of the session: to whom, what of a number, and why', async () => {
  const usage = {
    sent: [sent(3, { occasion: 'typed' }), sent(2, { prefix: '', occasion: 'test' }), sent(1)],
    days: [{ day: '2026-11-27', directory: 'Mine', requests: 1_200, automatic: 2 }],
    alerts: [],
  };
  mountOptions({ state: { usage } });
  const rows = table(/Requests of this session/).getByRole('row');
  await expect.element(rows.nth(1)).toHaveTextContent(/Mine.*bdc5e.*A number that you typed/);
  await expect.element(rows.nth(2)).toHaveTextContent(/Mine.*–.*A connection test/);
  await expect.element(rows.nth(3)).toHaveTextContent(/A page, by itself/);
  await expect
    .element(
      table(/Requests by day/)
        .getByRole('row')
        .nth(1),
    )
    .toHaveTextContent('Nov 27, 2026Mine1,2002');
});

test('draws the first requests, and all on a click', async () => {
  const all = Array.from({ length: 40 }, (_none, index) => sent(index));
  mountOptions({ state: { usage: { sent: all, days: [], alerts: [] } } });
  const rows = table(/Requests of this session/).getByRole('row');
  await expect.poll(() => rows.elements()).toHaveLength(11);
  await page.getByRole('button', { name: 'Show all 40' }).click();
  await expect.poll(() => rows.elements()).toHaveLength(41);
});

test('says that nothing was sent', async () => {
  mountOptions();
  await expect.element(page.getByText('No request is noted in this session.')).toBeVisible();
});

test.each([
  ['otherUser', /Mine refuses requests that its limit allows.*90 requests today, all within/],
  ['otherUser', /Somebody else may use your key/],
  ['pages', /Mine was asked more than usual.*90 requests today, 20 on a usual day/],
  ['pages', /Nearly all of them were for pages/],
  ['person', /numbers that you asked about/],
] as const)(
  'names the likely cause of an unusual day, and offers to stop: %s',
  async (cause, words) => {
    const alert = { directoryId: 'a', directory: 'Mine', requests: 90, usual: 20, cause };
    const { changeDirectory } = mountOptions({
      state: { usage: { sent: [], days: [], alerts: [alert] } },
    });
    await expect
      .element(page.getByRole('button', { name: 'Stop asking Mine' }).element().parentElement)
      .toHaveTextContent(words);
    await page.getByRole('button', { name: 'Stop asking Mine' }).click();
    expect(changeDirectory).toHaveBeenCalledExactlyOnceWith('a', { isOn: false });
  },
);

test.each([
  ['done', 'Mine is not asked any more.'],
  ['unanswered', 'did not answer. Try again.'],
] as const)('says what came of stopping: %s', async (outcome, words) => {
  const alert = {
    directoryId: 'a',
    directory: 'Mine',
    requests: 90,
    usual: 20,
    cause: 'pages',
  } as const;
  mountOptions({
    state: { usage: { sent: [], days: [], alerts: [alert] } },
    actions: {
      changeDirectory: vi.fn<OptionsActions['changeDirectory']>().mockResolvedValue(outcome),
    },
  });
  await page.getByRole('button', { name: 'Stop asking Mine' }).click();
  await expect.element(page.getByText(words)).toBeVisible();
});

test('changes how pages are checked, and how much without anybody wanting it', async () => {
  const { changeSettings } = mountOptions();
  await page.getByLabelText('Check the numbers of pages').selectOptions('When I ask');
  await page.getByLabelText('New checks for one page').fill('10');
  await userEvent.keyboard('{Enter}');
  await page.getByLabelText('New checks a day').fill('0');
  await userEvent.keyboard('{Enter}');
  for (const change of [{ checking: 'onRequest' }, { pageBudget: 10 }, { dayBudget: 0 }])
    expect(changeSettings).toHaveBeenCalledWith(change);
});

test.each(['-1', '1001', 'many', '', '1.5'])(
  'takes no budget of %j, and says what to do',
  async (typed) => {
    const { changeSettings } = mountOptions();
    await page.getByLabelText('New checks for one page').fill(typed);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Enter a number from 0 to 1,000.')).toBeVisible();
    await expect.element(page.getByLabelText('New checks for one page')).toHaveValue(typed);
    expect(changeSettings).not.toHaveBeenCalled();
  },
);

test('lists the sites that are checked in their own way, and takes that back', async () => {
  const { setSiteChecking } = mountOptions({
    state: { settings: makeSettings({ siteChecking: { 'bank.example': 'never' } }) },
  });
  await expect.element(page.getByText('bank.exampleNever')).toBeVisible();
  await page.getByRole('button', { name: 'Check bank.example as all sites' }).click();
  expect(setSiteChecking).toHaveBeenCalledExactlyOnceWith('bank.example', undefined);
});
