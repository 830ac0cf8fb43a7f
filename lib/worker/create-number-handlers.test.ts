import { describe, expect, test } from 'vitest';
import { createDeferred } from '../../test/fakes/create-deferred';
import { createMemorySession } from '../../test/fakes/create-memory-session';
import { makeFound } from '../../test/fakes/make-found';
import { makeFrame } from '../../test/fakes/make-frame';
import type { LookUp } from '../lookup/create-lookup';
import type { E164 } from '../number/e164';
import { defaultSettings } from '../settings/settings';
import { createTabBook } from '../tab/create-tab-book';
import type { Verdict } from '../verdict';
import { createNumberHandlers } from './create-number-handlers';

const LISTED = '+12025550143' as E164;
const REPORTED: Verdict = { kind: 'reported', by: [{ directory: 'A' }] };

/** Handlers over an empty book; the limit of 20 s ends when `limit` is resolved. */
function createWorld({ isHeld = false, isWatched = true, isClosed = false } = {}) {
  const asked: [E164, boolean | undefined][] = [];
  const limit = createDeferred<void>();
  const lookUp: LookUp = (e164, options) => {
    asked.push([e164, options?.urgent]);
    return isHeld ? new Promise(() => {}) : Promise.resolve(REPORTED);
  };
  const book = createTabBook({
    store: createMemorySession(),
    lookUp,
    onChange: () => {},
    onLost: () => {},
    gather: queueMicrotask,
  });
  const handlers = createNumberHandlers({
    book,
    lookUp,
    directories: {
      list: () => (isClosed ? Promise.reject(new Error('closed')) : Promise.resolve([])),
    },
    readStorage: async () => (isClosed ? 'closed' : 'fine'),
    ledger: { list: async () => [] },
    usage: { list: async () => [] },
    now: () => 0,
    settings: {
      read: async () => ({ ...defaultSettings, siteCountries: { 'shop.example': 'GB' } }),
    },
    readDefaultCountry: async () => 'US',
    sleep: () => limit.promise,
    isWatched: async () => isWatched,
    injectPage: async (tabId) =>
      tabId === 1 ? { ok: true, value: undefined } : { ok: false, error: 'pageNotAllowed' },
  });
  return { handlers, book, asked, limit };
}

describe('checkNumber', () => {
  test('looks a typed number up before everything else', async () => {
    const { handlers, asked } = createWorld();
    expect(await handlers.checkNumber({ text: ' (202) 555-0143 ' })).toEqual({
      ok: true,
      value: {
        written: '(202) 555-0143',
        e164: LISTED,
        formatted: '+1 202 555 0143',
        country: 'US',
        lineType: 'fixedLineOrMobile',
        planSize: expect.closeTo(3_379_200_000, -8),
        verdict: REPORTED,
      },
    });
    expect(asked).toEqual([[LISTED, true]]);
  });

  test.each(['', 'abc', '12345', '+1 111 555 0143', '<img src=x onerror=alert(1)>'])(
    'T19: asks nothing for %j',
    async (text) => {
      const { handlers, asked } = createWorld();
      expect(await handlers.checkNumber({ text })).toEqual({ ok: false, error: 'notANumber' });
      expect(asked).toEqual([]);
    },
  );

  test('answers in time while the limit holds the number', async () => {
    const { handlers, limit } = createWorld({ isHeld: true });
    const answer = handlers.checkNumber({ text: LISTED });
    limit.resolve();
    expect(await answer).toMatchObject({
      value: { verdict: { kind: 'unknown', reason: 'notAskedYet' } },
    });
  });
});

describe('readTab', () => {
  test('shows what is known of a tab', async () => {
    const { handlers, book } = createWorld();
    const numbers = [makeFound(LISTED)];
    await book.report(7, 0, makeFrame({ site: 'https://shop.example/', numbers }));
    await book.pending.settle(numbers);
    expect(await handlers.readTab({ tabId: 7 })).toMatchObject({
      access: 'granted',
      numbers: [{ e164: LISTED, verdict: REPORTED }],
      pending: 0,
      storage: 'fine',
      hasDirectory: false,
      country: { assumed: 'US', chosen: 'GB', canChoose: true },
    });
  });

  test('F17: says that what is stored cannot be read, and not that no directory is connected', async () => {
    const { handlers } = createWorld({ isClosed: true });
    expect(await handlers.readTab({ tabId: 7 })).toMatchObject({ storage: 'closed' });
  });

  test('says that a tab is not watched', async () => {
    const { handlers } = createWorld({ isWatched: false });
    expect(await handlers.readTab({ tabId: 7 })).toMatchObject({ access: 'none', numbers: [] });
  });
});

test('checkFound looks up what waits for the user, and nothing that is not on the page', async () => {
  const { handlers, book, asked } = createWorld();
  await book.report(7, 0, makeFrame({ numbers: [makeFound(LISTED, { certainty: 'likely' })] }));
  await handlers.checkFound({ tabId: 8, numbers: [LISTED] });
  await handlers.checkFound({ tabId: 7, numbers: ['+12025550199'] });
  expect(asked).toEqual([]);
  await handlers.checkFound({ tabId: 7, numbers: [LISTED] });
  expect(asked).toEqual([[LISTED, undefined]]);
});

test('checkPage tells whether the page may be touched', async () => {
  const { handlers } = createWorld();
  expect(await handlers.checkPage({ tabId: 1 })).toEqual({ ok: true, value: undefined });
  expect(await handlers.checkPage({ tabId: 2 })).toEqual({ ok: false, error: 'pageNotAllowed' });
});
