import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { UnknownReason } from '../../lib/verdict';
import { findNamelessControls } from '../find-nameless-controls';
import { unmount } from '../unmount';
import { makeNumber } from './make-number';
import { makeTab } from './make-tab';
import { mountPopup } from './mount-popup';

afterEach(unmount);

const button = (name: string) => page.getByRole('button', { name, exact: true });

test('answers in its heading how many numbers are reported', async () => {
  const verdict = {
    kind: 'reported',
    by: [{ directory: 'Sample directory' }, { directory: 'Desk list' }],
  } as const;
  mountPopup({ tab: makeTab({ numbers: [makeNumber({ verdict })], checks: 1 }) });

  await expect
    .element(page.getByRole('heading'))
    .toHaveTextContent('The number on this page is reported');
  await expect
    .element(page.getByRole('listitem').last())
    .toHaveTextContent(/Reported.*Listed by Sample directory and Desk list/);
  await expect.element(page.getByText('1 check left this browser: 5 characters.')).toBeVisible();
});

test('shows a number as written, in full, with its country and line type', async () => {
  mountPopup({ tab: makeTab({ numbers: [makeNumber()] }) });

  await expect
    .element(page.getByRole('list', { name: 'Numbers on this page' }))
    .toHaveTextContent(
      /\(202\) 555-0147.*Not listed.*\+1 202 555 0147.*United States.*Landline or mobile/,
    );
});

test.each<[Exclude<UnknownReason, 'onRequest'>, string]>([
  ['notAskedYet', 'Not asked yet'],
  ['noDirectory', 'No directory to ask'],
  ['offline', 'No connection to the directory'],
  ['refused', 'The directory refused its key'],
  ['locked', 'The keys are locked'],
  ['keyMissing', 'The key of the directory is missing'],
  ['rateLimited', 'The directory asks to wait'],
  ['timedOut', 'The directory took too long'],
  ['serviceError', 'The directory has a fault'],
])('says of an unknown number why: %s', async (reason, words) => {
  mountPopup({ tab: makeTab({ numbers: [makeNumber({ verdict: { kind: 'unknown', reason } })] }) });

  const list = page.getByRole('list', { name: 'Numbers on this page' });
  await expect.element(list).toHaveTextContent('Unknown');
  await expect.element(list).toHaveTextContent(words);
});

test('tells how far the checks are in a live region', async () => {
  const numbers = [makeNumber(), makeNumber({ e164: '+12025550148' })];
  mountPopup({ tab: makeTab({ numbers, pending: 1 }) });

  await expect.element(page.getByRole('status').first()).toHaveTextContent('1 number to go');
  await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '1');
});

test('checks a page on request where it may not read it yet', async () => {
  const { onCheckPage } = mountPopup({ tab: makeTab({ access: 'none' }) });
  await button('Check this page').click();

  expect(onCheckPage).toHaveBeenCalledOnce();
});

test('does not check twice while it is busy', async () => {
  const { onCheckPage } = mountPopup({ tab: makeTab({ access: 'none' }), busy: true });
  await button('Checking').click({ force: true });

  expect(onCheckPage).not.toHaveBeenCalled();
});

test('leads to the options where no directory is connected', async () => {
  const { onOpenOptions } = mountPopup({ tab: makeTab({ hasDirectory: false }) });
  await button('Connect a directory').click();

  expect(onOpenOptions).toHaveBeenCalledOnce();
});

test('names the directory that refused its key', async () => {
  mountPopup({ tab: makeTab({ refusedBy: ['Sample directory'] }) });

  await expect.element(page.getByText('Sample directory refused its key')).toBeVisible();
  await expect.element(button('Enter a new key')).toBeVisible();
});

test('says where the browser keeps extensions off the page', async () => {
  mountPopup({ tab: makeTab({ access: 'none' }), problem: 'pageNotAllowed' });

  await expect.element(page.getByRole('heading')).toHaveTextContent('This page cannot be checked');
  expect(button('Check this page').query()).toBeNull();
});

test('offers to try again where nothing could be read', async () => {
  const { onTryAgain } = mountPopup({ tab: undefined, problem: 'unanswered' });
  await button('Try again').click();

  expect(onTryAgain).toHaveBeenCalledOnce();
});

test('keeps what it shows where a later answer is missing', async () => {
  mountPopup({ tab: makeTab({ numbers: [makeNumber()] }), problem: 'unanswered' });

  await expect.element(page.getByRole('alert')).toHaveTextContent('did not answer. Try again.');
  await expect.element(page.getByText('(202) 555-0147')).toBeVisible();
});

test('says what to do after a refused permission', async () => {
  mountPopup({ tab: makeTab({ access: 'none' }), problem: 'noPermission' });

  await expect.element(page.getByRole('alert')).toHaveTextContent('Press again and allow it.');
});

test.each([
  ['off', 'Always check this site', 'onAlwaysCheck'],
  ['on', 'Stop', 'onStopChecking'],
  ['wider', 'Change sites', 'onOpenOptions'],
] as const)('has for a site that is %s: %s', async (always, name, callback) => {
  const isEverySite = always === 'wider';
  const site = { host: 'shop.example', pattern: 'https://shop.example/*', always, isEverySite };
  const callbacks = mountPopup({ tab: makeTab(), site });
  await button(name).click();

  expect(callbacks[callback]).toHaveBeenCalledOnce();
});

test('offers nothing for a site whose address is not known', () => {
  mountPopup({ tab: makeTab(), site: undefined });

  expect(button('Always check this site').query()).toBeNull();
});

test('says what of a page is not read, for each bound that it has reached', async () => {
  mountPopup({ tab: makeTab({ numbers: [makeNumber()], capped: ['candidates', 'text'] }) });

  await expect.element(page.getByText('Only the first 10,000 different texts')).toBeVisible();
  await expect.element(page.getByText('Only the first 500,000 pieces of text')).toBeVisible();
});

test('says nothing of bounds that a page has not reached', () => {
  const { place } = mountPopup({ tab: makeTab({ numbers: [makeNumber()] }) });

  expect(place.textContent).not.toContain('Only the first');
});

test('T6: makes no element of hostile text', () => {
  const hostile = '<img src=x onerror="document.title=1">';
  const place = mountPopup({
    tab: makeTab({
      refusedBy: [hostile],
      numbers: [
        makeNumber({
          written: hostile,
          e164: hostile,
          formatted: hostile,
          dials: hostile,
          verdict: { kind: 'reported', by: [{ directory: hostile }] },
        }),
      ],
    }),
    site: { host: hostile, pattern: hostile, always: 'off', isEverySite: false },
  }).place;

  expect(place.querySelector('img')).toBeNull();
  expect(place.textContent.split(hostile)).toHaveLength(8);
});

test('gives each control a name', () => {
  const unknown = { kind: 'unknown', reason: 'offline' } as const;
  const { place } = mountPopup({
    tab: makeTab({
      numbers: [
        makeNumber({ verdict: unknown }),
        makeNumber({ e164: '+12025550148', verdict: { kind: 'unknown', reason: 'onRequest' } }),
        makeNumber({ e164: '+12025550149', verdict: { kind: 'unknown', reason: 'onRequest' } }),
      ],
      pending: 1,
      refusedBy: ['Sample directory'],
    }),
    site: {
      host: 'shop.example',
      pattern: 'https://shop.example/*',
      always: 'off',
      isEverySite: false,
    },
  });

  expect(findNamelessControls(place)).toEqual([]);
});
