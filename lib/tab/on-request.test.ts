import { describe, expect, test } from 'vitest';
import { createBookWorld } from '../../test/fakes/create-book-world';
import { makeFound } from '../../test/fakes/make-found';
import { makeFrame } from '../../test/fakes/make-frame';
import type { E164 } from '../number/e164';
import type { Verdict } from '../verdict';
import type { TabBook } from './create-tab-book';
import { isRetryable } from './is-retryable';
import { isSettled } from './is-settled';

const ONE = '+12025550143' as E164;
const OTHER = '+12025550144' as E164;
const LACKS: Verdict = { kind: 'notListed' };
const OFFLINE: Verdict = { kind: 'unknown', reason: 'offline' };
const ON_REQUEST: Verdict = { kind: 'unknown', reason: 'onRequest' };

const frame = (...numbers: readonly E164[]) =>
  makeFrame({ numbers: numbers.map((e164) => makeFound(e164)) });
const likely = (...numbers: readonly E164[]) =>
  makeFrame({ numbers: numbers.map((e164) => makeFound(e164, { certainty: 'likely' })) });

describe('T19: a number that is only likely', () => {
  test('is never looked up by itself', async () => {
    const { book, asked } = createBookWorld();
    await book.report(1, 0, likely(ONE));
    await book.report(1, 0, likely(ONE, OTHER));
    await book.report(1, 3, { ...frame(ONE), quiet: true });
    expect((await book.read(1)).verdicts).toEqual({ [ONE]: ON_REQUEST, [OTHER]: ON_REQUEST });
    expect(asked).toEqual([]);
  });

  test('is looked up when the user asks, and no other with it', async () => {
    const { book, asked, answer } = createBookWorld();
    await book.report(1, 0, likely(ONE, OTHER));
    await book.ask(1, [ONE]);
    expect(asked).toEqual([ONE]);
    await answer(ONE, LACKS);
    expect((await book.read(1)).verdicts).toEqual({ [ONE]: LACKS, [OTHER]: ON_REQUEST });
  });

  test('is looked up once it is certain in one frame', async () => {
    const { book, asked } = createBookWorld();
    await book.report(1, 0, likely(ONE));
    await book.report(1, 3, frame(ONE));
    expect(asked).toEqual([ONE]);
  });

  test.each([
    ['when another try is due', (book: TabBook) => book.recheck(isRetryable)],
    ['when everything is due', (book: TabBook) => book.recheck(() => true)],
    ['when answers are out of date', (book: TabBook) => book.recheck(isSettled)],
    ['when the directories have changed', (book: TabBook) => book.restart()],
    ['when the page reports again', (book: TabBook) => book.report(1, 0, likely(ONE))],
    ['when it is asked about on a page that has others', (book: TabBook) => book.ask(1, [OTHER])],
    ['when it is asked about in a tab that is not known', (book: TabBook) => book.ask(9, [ONE])],
  ])('stays in the browser %s', async (_when, happen) => {
    const { book, asked } = createBookWorld();
    await book.report(1, 0, likely(ONE));
    await happen(book);
    expect(asked).toEqual([]);
    expect((await book.read(1)).verdicts).toEqual({ [ONE]: ON_REQUEST });
    expect((await book.read(9)).asked).toEqual([]);
  });

  test('F3: stays in the browser when the worker starts again', async () => {
    const first = createBookWorld();
    await first.book.report(1, 0, likely(ONE, OTHER));
    await first.book.ask(1, [OTHER]);
    const second = createBookWorld(first.store);
    await second.book.recheck(() => true);
    await second.book.restart();
    expect(second.asked).toEqual([OTHER]);
    expect((await second.book.read(1)).verdicts[ONE]).toEqual(ON_REQUEST);
  });

  test('is not looked up again when its answer is out of date, and waits for the user', async () => {
    const { book, asked, answer } = createBookWorld();
    await book.report(1, 0, frame(ONE));
    await answer(ONE, LACKS);
    await book.report(1, 0, likely(ONE));
    expect((await book.read(1)).verdicts[ONE]).toEqual(LACKS);
    await book.recheck(isSettled);
    expect((await book.read(1)).verdicts[ONE]).toEqual(ON_REQUEST);
    expect(asked).toEqual([ONE]);
  });

  test('is not looked up again when directories change while its look-up is under way', async () => {
    const { book, asked, answer } = createBookWorld();
    await book.report(1, 0, frame(ONE));
    await book.report(1, 0, likely(ONE));
    await book.restart();
    await answer(ONE, LACKS);
    expect(asked).toEqual([ONE]);
    expect((await book.read(1)).verdicts[ONE]).toEqual(ON_REQUEST);
  });

  test('is looked up again as others are once the user has asked', async () => {
    const { book, asked, answer } = createBookWorld();
    await book.report(1, 0, likely(ONE));
    await book.ask(1, [ONE]);
    await answer(ONE, OFFLINE);
    await book.recheck(isRetryable);
    await answer(ONE, LACKS);
    await book.restart();
    expect(asked).toEqual([ONE, ONE, ONE]);
  });

  test('T2: keeps its answer as long as that is kept, and then waits for the user again', async () => {
    const { book, asked, kept, answer } = createBookWorld();
    await book.report(1, 0, likely(ONE));
    await book.ask(1, [ONE]);
    await answer(ONE, LACKS);
    kept.set(ONE, LACKS);
    for (let sweeps = 0; sweeps < 2; sweeps += 1) await book.recheck(isSettled);
    expect((await book.read(1)).verdicts[ONE]).toEqual(LACKS);
    kept.clear();
    await book.recheck(isSettled);
    await book.report(1, 0, likely(ONE, OTHER));
    await book.recheck(() => true);
    expect((await book.read(1)).verdicts[ONE]).toEqual(ON_REQUEST);
    expect(asked).toEqual([ONE]);
    await book.ask(1, [ONE]);
    expect(asked).toEqual([ONE, ONE]);
  });

  test('T2: takes the newer answer that is kept', async () => {
    const { book, kept, answer } = createBookWorld();
    await book.report(1, 0, likely(ONE));
    await book.ask(1, [ONE]);
    await answer(ONE, LACKS);
    kept.set(ONE, { kind: 'reported', by: [] });
    await book.recheck(isSettled);
    expect((await book.read(1)).verdicts[ONE]).toEqual({ kind: 'reported', by: [] });
  });

  test('is asked about on the page where the user did so, and not on the next', async () => {
    const { book, asked, answer } = createBookWorld();
    await book.report(1, 0, likely(ONE));
    await book.ask(1, [ONE]);
    await answer(ONE, LACKS);
    await book.report(1, 0, { ...likely(ONE), token: 'next' });
    await book.recheck(() => true);
    expect(asked).toEqual([ONE]);
    expect(await book.read(1)).toMatchObject({ asked: [], verdicts: { [ONE]: ON_REQUEST } });
  });

  test('takes the answer of another tab, and not its failure', async () => {
    const { book, asked, answer } = createBookWorld();
    await book.report(1, 0, frame(ONE, OTHER));
    await book.report(2, 0, likely(ONE, OTHER));
    await answer(ONE, LACKS);
    await answer(OTHER, OFFLINE);
    expect((await book.read(2)).verdicts).toEqual({ [ONE]: LACKS, [OTHER]: ON_REQUEST });
    expect(asked).toEqual([ONE, OTHER]);
  });
});

test('T2: what the user had asked for is looked up again by itself where that may be, and not as asked', async () => {
  const { book, asked, answer } = createBookWorld();
  await book.report(1, 0, frame(ONE));
  await answer(ONE, { kind: 'unknown', reason: 'overBudget' });
  await book.ask(1, [ONE]);
  expect(book.isAsked(new Set([ONE]))).toBe(true);
  await answer(ONE, LACKS);
  await book.recheck(isSettled);
  expect(book.isAsked(new Set([ONE]))).toBe(false);
  await answer(ONE, OFFLINE);
  await book.recheck(isRetryable);
  expect(book.isAsked(new Set([ONE]))).toBe(false);
  expect(asked).toEqual([ONE, ONE, ONE, ONE]);
});

describe('a frame that has more to tell', () => {
  test('has nothing new looked up before it has told all', async () => {
    const { book, asked } = createBookWorld();
    await book.report(1, 0, { ...frame(ONE), isPartial: true });
    await book.recheck(isRetryable);
    await book.restart();
    expect(asked).toEqual([]);
    await book.report(1, 0, frame(OTHER));
    expect(asked).toEqual([OTHER]);
  });

  test('F3: has nothing new looked up by a worker that starts again meanwhile', async () => {
    const first = createBookWorld();
    await first.book.report(1, 0, { ...frame(ONE), isPartial: true });
    const second = createBookWorld(first.store);
    await second.book.listTabs();
    expect(second.asked).toEqual([]);
  });

  test('has looked up again what it told before', async () => {
    const { book, asked, answer } = createBookWorld();
    await book.report(1, 0, frame(ONE));
    await answer(ONE, OFFLINE);
    await book.report(1, 0, { ...frame(ONE, OTHER), isPartial: true });
    await book.recheck(isRetryable);
    expect(asked).toEqual([ONE, ONE]);
  });
});
