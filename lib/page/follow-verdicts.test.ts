import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createReporterWorld,
  DONE,
  FORGOTTEN,
  ONE,
  OTHER,
  PENDING,
  listTexts,
  TOKEN,
} from '../../test/fakes/create-reporter-world';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('createReporter follows', () => {
  test('until nothing is pending', async () => {
    const { reporter, add, follows, verdicts, answer } = createReporterWorld();
    add(ONE);
    reporter.report();
    for (const given of [PENDING, PENDING, DONE]) await answer(given);
    expect(follows).toEqual([{ token: TOKEN }, { token: TOKEN }]);
    expect(verdicts).toEqual([true, true, false]);
  });

  test('and tells at once what has changed meanwhile, beside the one open message', async () => {
    const { reporter, add, reports, follows, verdicts, answer, answerLast } = createReporterWorld();
    add(ONE);
    reporter.report();
    await answer(PENDING);
    add(OTHER);
    reporter.report();
    await vi.advanceTimersByTimeAsync(0);
    expect(reports.map(listTexts)).toEqual([[ONE.text], [OTHER.text]]);
    await answerLast(PENDING);
    expect(follows).toHaveLength(1);
    await answer(PENDING);
    expect(follows).toHaveLength(2);
    await answer(DONE);
    expect([reports.length, verdicts]).toEqual([2, [true, true, true, false]]);
  });

  test('and repeats what it told at once when it is asked to', async () => {
    const { reporter, add, reports, follows, answer } = createReporterWorld();
    add(ONE);
    reporter.report();
    await answer(PENDING);
    reporter.repeat();
    await vi.advanceTimersByTimeAsync(0);
    expect(reports.map(listTexts)).toEqual([[ONE.text], [ONE.text]]);
    expect(follows).toHaveLength(1);
  });

  test('and says nothing more where there is nothing to say', async () => {
    const { reporter, add, reports, follows, answer } = createReporterWorld();
    add(ONE);
    reporter.report();
    await answer(PENDING);
    reporter.report();
    await vi.advanceTimersByTimeAsync(0);
    expect([reports.length, follows.length]).toEqual([1, 1]);
  });
});

describe('F1: createReporter, when the worker is stopped while it follows', () => {
  test('tells everything, once, where there was a change as well', async () => {
    const { reporter, add, reports, follows, answer } = createReporterWorld();
    add(ONE);
    reporter.report();
    await answer(PENDING);
    add(OTHER);
    reporter.report();
    await vi.advanceTimersByTimeAsync(0);
    // First the message that was followed, then the report.
    await answer(undefined);
    await answer(undefined);
    expect(reports[2]).toEqual(reports[1]);
    await answer(FORGOTTEN);
    expect(reports[3]).toMatchObject({ continues: false });
    expect(listTexts(reports[3]!)).toEqual([ONE.text, OTHER.text]);
    await answer(PENDING);
    await answer(DONE);
    expect([reports.length, follows.length]).toEqual([4, 2]);
  });

  test('gives up where every worker is stopped so, and begins anew with the next reading', async () => {
    const { reporter, add, reports, follows, answer } = createReporterWorld();
    add(ONE);
    reporter.report();
    for (let tries = 0; tries < 6; tries += 1) {
      await answer(PENDING);
      await answer(undefined);
      await vi.advanceTimersByTimeAsync(60_000);
    }
    expect([reports.length, follows.length]).toEqual([6, 6]);
    reporter.report();
    expect(reports).toHaveLength(7);
  });
});
