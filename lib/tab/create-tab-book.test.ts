import { describe, expect, test } from 'vitest';
import { breakReads } from '../../test/fakes/break-reads';
import { createBookWorld } from '../../test/fakes/create-book-world';
import { createMemorySession } from '../../test/fakes/create-memory-session';
import { makeFound } from '../../test/fakes/make-found';
import { makeFrame } from '../../test/fakes/make-frame';
import type { E164 } from '../number/e164';
import { LEFT_OUT } from '../store/left-out';
import type { Verdict } from '../verdict';
import { isRetryable } from './is-retryable';
import { EMPTY_TAB } from './tab-record';

const ONE = '+12025550143' as E164;
const OTHER = '+12025550144' as E164;
const LACKS: Verdict = { kind: 'notListed' };
const LISTS: Verdict = { kind: 'reported', by: [{ directory: 'A' }] };
const OFFLINE: Verdict = { kind: 'unknown', reason: 'offline' };
const NOT_ASKED: Verdict = { kind: 'unknown', reason: 'notAskedYet' };

const frame = (...numbers: readonly E164[]) =>
  makeFrame({ numbers: numbers.map((e164) => makeFound(e164)) });
const likely = (...numbers: readonly E164[]) =>
  makeFrame({ numbers: numbers.map((e164) => makeFound(e164, { certainty: 'likely' })) });

describe('createTabBook', () => {
  test('looks up what a frame reports and puts the verdicts down', async () => {
    const { book, asked, answer } = createBookWorld();
    await book.report(1, 0, frame(ONE));
    expect((await book.read(1)).verdicts).toEqual({ [ONE]: NOT_ASKED });
    await answer(ONE, LACKS);
    expect((await book.read(1)).verdicts).toEqual({ [ONE]: LACKS });
    expect(asked).toEqual([ONE]);
  });

  test('F21: looks a number up once for all tabs, and tells each', async () => {
    const { book, asked, changed, answer } = createBookWorld();
    for (const tabId of [1, 2, 3]) await book.report(tabId, 0, frame(ONE));
    changed.length = 0;
    await answer(ONE, LACKS);
    expect(asked).toEqual([ONE]);
    expect(changed).toEqual([1, 2, 3]);
    for (const tabId of [1, 2, 3]) expect((await book.read(tabId)).verdicts[ONE]).toEqual(LACKS);
  });

  test('asks nothing again for a report that is repeated', async () => {
    const { book, asked, answer } = createBookWorld();
    await book.report(1, 0, frame(ONE));
    await answer(ONE, LACKS);
    await book.report(1, 0, frame(ONE));
    expect(asked).toEqual([ONE]);
  });

  test('puts no verdict into a tab whose page has gone on', async () => {
    const { book, answer } = createBookWorld();
    await book.report(1, 0, frame(ONE));
    await book.report(1, 0, undefined);
    await answer(ONE, LACKS);
    expect(await book.read(1)).toEqual(EMPTY_TAB);
  });

  test('forgets a closed tab, and lists those that are open', async () => {
    const { book, answer, store } = createBookWorld();
    await book.report(1, 0, frame(ONE));
    await book.report(2, 0, frame());
    await book.forget(1);
    await answer(ONE, LACKS);
    expect(await book.listTabs()).toEqual([2]);
    expect(Object.keys(await store.readAll())).toEqual(['tab:2']);
  });
});

describe('F3: a worker that starts again', () => {
  test('looks up what has no verdict yet, and nothing else', async () => {
    const first = createBookWorld();
    await first.book.report(1, 0, frame(ONE, OTHER));
    await first.answer(ONE, LACKS);
    const second = createBookWorld(first.store);
    expect((await second.book.read(1)).verdicts).toEqual({ [ONE]: LACKS, [OTHER]: NOT_ASKED });
    expect(second.asked).toEqual([OTHER]);
  });

  test('F26: does not go on with what was known before the directories changed', async () => {
    const first = createBookWorld();
    await first.book.report(1, 0, frame(ONE));
    await first.answer(ONE, LACKS);
    await first.book.restart();
    expect(first.asked).toEqual([ONE, ONE]);
    const second = createBookWorld(first.store);
    expect((await second.book.read(1)).verdicts).toEqual({ [ONE]: NOT_ASKED });
    expect(second.asked).toEqual([ONE]);
  });

  test('F19: reads again what could not be read, and looks up what it finds', async () => {
    const first = createBookWorld();
    await first.book.report(1, 0, frame(ONE));
    const second = createBookWorld(breakReads(first.store));
    await expect(second.book.listTabs()).rejects.toThrow('unreadable');
    await second.book.report(2, 0, frame(OTHER));
    expect(second.asked).toEqual([ONE, OTHER]);
    expect((await second.book.read(1)).verdicts).toEqual({ [ONE]: NOT_ASKED });
  });

  test('makes of every stop the same verdicts', async () => {
    const { book, store } = createBookWorld();
    await book.report(1, 0, frame(ONE));
    for (let stops = 0; stops < 3; stops += 1) await createBookWorld(store).book.listTabs();
    const last = createBookWorld(store);
    await last.book.report(1, 0, frame(ONE));
    await last.answer(ONE, LACKS);
    expect((await last.book.read(1)).verdicts).toEqual({ [ONE]: LACKS });
    expect(last.asked).toEqual([ONE]);
  });
});

describe('recheck', () => {
  test('looks up again what wants another try', async () => {
    const { book, asked, answer } = createBookWorld();
    await book.report(1, 0, frame(ONE, OTHER));
    await answer(ONE, OFFLINE);
    await answer(OTHER, LACKS);
    await book.recheck(isRetryable);
    expect(asked).toEqual([ONE, OTHER, ONE]);
    await answer(ONE, LACKS);
    expect((await book.read(1)).verdicts[ONE]).toEqual(LACKS);
  });

  test('F19: tells whether there is anything to look up again, as a worker does that starts', async () => {
    const { book, answer, store } = createBookWorld();
    await book.report(1, 0, frame(ONE));
    await answer(ONE, OFFLINE);
    expect(book.hasDue(isRetryable)).toBe(true);
    const next = createBookWorld(store);
    await next.book.recheck(isRetryable);
    expect(next.book.hasDue(isRetryable)).toBe(true);
    await next.answer(ONE, LACKS);
    expect(next.book.hasDue(isRetryable)).toBe(false);
  });

  test('looks nothing up of a page that was left', async () => {
    const { book, asked } = createBookWorld();
    await book.report(1, 0, frame());
    await book.recheck(() => true);
    expect(asked).toEqual([]);
  });
});

test('countCheck counts a query for every tab that shows one of its numbers', async () => {
  const { book } = createBookWorld();
  await book.report(1, 0, frame(ONE));
  await book.report(2, 0, frame(OTHER));
  await book.report(3, 4, frame(ONE, OTHER));
  await book.countCheck(new Set([ONE]));
  const checks = await Promise.all([1, 2, 3].map(async (id) => (await book.read(id)).checks));
  expect(checks).toEqual([1, 0, 1]);
});

test('countCheck counts nothing for a tab where the number waits for the user', async () => {
  const { book } = createBookWorld();
  await book.report(1, 0, frame(ONE));
  await book.report(2, 0, likely(ONE));
  await book.countCheck(new Set([ONE]));
  const checks = await Promise.all([1, 2].map(async (id) => (await book.read(id)).checks));
  expect(checks).toEqual([1, 0]);
});

test('wants what is on some open page and may be looked up', async () => {
  const { book } = createBookWorld();
  await book.report(1, 0, frame(ONE));
  await book.report(2, 0, likely(OTHER));
  expect([book.wants(ONE), book.wants(OTHER)]).toEqual([true, false]);
  await book.ask(2, [OTHER]);
  expect(book.wants(OTHER)).toBe(true);
  await book.report(1, 0, undefined);
  expect(book.wants(ONE)).toBe(false);
});

test('a report is taken where it cannot be stored', async () => {
  const store = createMemorySession();
  const full = { ...store, write: () => Promise.reject(new Error('full')) };
  const { book, asked } = createBookWorld(full);
  await book.report(1, 0, frame(ONE));
  expect(asked).toEqual([ONE]);
});

test('knows on which pages a number may be looked up', async () => {
  const { book } = createBookWorld();
  const page = (address: string, ...numbers: readonly E164[]) => ({
    ...frame(...numbers),
    page: address,
    token: `of ${address}`,
  });
  await book.report(1, 0, page('https://a.example/', ONE));
  await book.report(2, 0, page('https://a.example/', ONE));
  await book.report(3, 0, page('https://b.example/', ONE, OTHER));
  await book.report(4, 0, { ...likely(ONE), page: 'https://c.example/' });
  const [a, b] = ['https://a.example/', 'https://b.example/'].map((name) => [name, `of ${name}`]);
  expect(book.findPages(new Set([ONE]))).toEqual([a, a, b]);
  expect(book.findPages(new Set([OTHER]))).toEqual([b]);
});

test('T2: knows a page by its address and by its document, whatever frame it is in', async () => {
  const { book } = createBookWorld();
  await book.report(1, 3, { ...frame(ONE), token: 'inner', page: 'https://a.example/' });
  expect(book.findPages(new Set([ONE]))).toEqual([['https://a.example/', 'inner']]);
  await book.report(1, 0, { ...frame(), token: 'outer', page: 'https://a.example/2' });
  expect(book.findPages(new Set([ONE]))).toEqual([['https://a.example/2', 'outer']]);
});

test('knows whether a person has asked for a number', async () => {
  const { book } = createBookWorld();
  await book.report(1, 0, frame(ONE));
  await book.report(2, 0, likely(OTHER));
  await book.ask(2, [OTHER]);
  expect([book.isAsked(new Set([ONE])), book.isAsked(new Set([ONE, OTHER]))]).toEqual([
    false,
    true,
  ]);
});

test('T2: looks up over every budget what the user asks for', async () => {
  const { book, asked, answer } = createBookWorld();
  await book.report(1, 0, frame(ONE));
  await answer(ONE, { kind: 'unknown', reason: 'overBudget' });
  expect((await book.read(1)).verdicts[ONE]).toEqual({ kind: 'unknown', reason: 'overBudget' });
  await book.ask(1, [ONE]);
  expect(asked).toEqual([ONE, ONE]);
});

describe('a number that a directory was shown', () => {
  test('is looked up anew, and an answer that is on its way is not taken', async () => {
    const { book, asked, answer } = createBookWorld();
    await book.report(1, 0, frame(ONE));
    await answer(ONE, LACKS);
    book.renew(ONE);
    expect(asked).toEqual([ONE, ONE]);
    await answer(ONE, LISTS);
    expect((await book.read(1)).verdicts[ONE]).toEqual(LISTS);
  });

  test('is counted for each page that has it', async () => {
    const { book } = createBookWorld();
    await book.report(1, 0, frame(ONE, OTHER));
    await book.report(2, 0, frame(OTHER));
    await book.countShown(new Set([ONE, OTHER]));
    expect([(await book.read(1)).shown, (await book.read(2)).shown]).toEqual([2, 1]);
  });
});

test('F16: names the tabs that an earlier worker knew and could not store', async () => {
  const store = createMemorySession();
  const bounded = { ...store, write: (key: string) => store.write(key, LEFT_OUT) };
  await createBookWorld(bounded).book.report(1, 0, frame(ONE));
  const { book, lost, asked } = createBookWorld(store);
  expect(await book.listTabs()).toEqual([]);
  expect(lost).toEqual([1]);
  await book.report(1, 0, frame(ONE));
  expect([asked, Object.keys((await book.read(1)).verdicts)]).toEqual([[ONE], [ONE]]);
});
