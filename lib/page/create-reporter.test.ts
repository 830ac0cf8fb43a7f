import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createReporterWorld,
  DONE,
  FACTS,
  FORGOTTEN,
  ONE,
  OTHER,
  PENDING,
  listTexts,
  TOKEN,
} from '../../test/fakes/create-reporter-world';
import { makeCandidate } from '../../test/fakes/make-candidate';
import { MAX_CANDIDATES, MAX_PART } from '../message/max-candidates';
import type { Answers } from '../message/protocol';
import type { PageFacts } from './page-facts';

type ReportAnswer = Answers['reportCandidates'];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('createReporter', () => {
  test('tells the worker each candidate once, and takes what it answers', async () => {
    const { reporter, add, reports, verdicts, answer } = createReporterWorld();
    const [one] = add(ONE, OTHER, ONE);
    reporter.report();
    expect(reports).toEqual([
      {
        token: TOKEN,
        continues: false,
        added: [
          [1, ONE],
          [2, OTHER],
        ],
        gone: [],
        clues: FACTS.clues,
        more: false,
        capped: [],
        quiet: false,
      },
    ]);
    const reading = { start: 0, end: 12, e164: '+1', certainty: 'certain', reason: 'cue' } as const;
    await answer({ ...DONE, readings: [[1, [reading]]] } as ReportAnswer);
    expect(verdicts).toEqual([false]);
    expect(one!.readings).toEqual([reading]);
  });

  test('tells it of a page without candidates too, once', async () => {
    const { reporter, reports, answer } = createReporterWorld();
    reporter.report();
    await answer(DONE);
    reporter.report();
    expect(reports.map(listTexts)).toEqual([[]]);
  });

  test('sends nothing when nothing has changed', async () => {
    const { reporter, add, reports, answer } = createReporterWorld();
    add(ONE);
    reporter.report();
    await answer(DONE);
    add(ONE);
    reporter.report();
    expect(reports).toHaveLength(1);
  });

  test('tells only of what is new and what is gone afterwards', async () => {
    const { reporter, add, inventory, reports, answer } = createReporterWorld();
    const [one] = add(ONE);
    reporter.report();
    await answer(DONE);
    inventory.remove(one!);
    add(OTHER);
    reporter.report();
    expect(reports[1]).toMatchObject({ continues: true, added: [[2, OTHER]], gone: [1] });
    expect(reports[1]).not.toHaveProperty('clues');
  });

  test('tells of a change that comes in the middle of a report afterwards', async () => {
    const { reporter, add, reports, answer } = createReporterWorld();
    add(ONE);
    reporter.report();
    add(OTHER);
    reporter.report();
    expect(reports).toHaveLength(1);
    await answer(DONE);
    expect(reports.map(listTexts)).toEqual([[ONE.text], [OTHER.text]]);
  });

  test.each<[string, PageFacts]>([
    ['clues', { ...FACTS, clues: { ...FACTS.clues, language: 'de' } }],
    ['a cap', { ...FACTS, capped: ['places'] }],
    ['quiet', { ...FACTS, quiet: true }],
  ])('tells of %s that come later', async (_what, facts) => {
    const { reporter, reports, answer, state } = createReporterWorld();
    reporter.report();
    await answer(DONE);
    state.facts = facts;
    reporter.report();
    const { capped, quiet } = facts;
    expect(reports[1]).toMatchObject({ continues: true, capped, quiet });
    expect(reports[1]!.clues).toEqual(facts.clues === FACTS.clues ? undefined : facts.clues);
  });

  test('F22: tells of many candidates in parts, and that there is more', async () => {
    const { reporter, add, reports, answer } = createReporterWorld();
    add(...Array.from({ length: MAX_PART + 1 }, (_none, at) => makeCandidate(`${at}`)));
    reporter.report();
    await answer(DONE);
    expect(reports.map(({ added, more, continues }) => [added.length, more, continues])).toEqual([
      [MAX_PART, true, false],
      [1, false, true],
    ]);
  });

  test('F22: keeps so many candidates at the most', () => {
    const { inventory, add } = createReporterWorld();
    add(...Array.from({ length: MAX_CANDIDATES }, (_none, at) => makeCandidate(`${at}`)));
    expect([inventory.isFull(), inventory.add(ONE)]).toEqual([true, undefined]);
    expect(inventory.add(makeCandidate('7'))).toBeDefined();
  });

  test('tells everything again to a worker that does not know the page', async () => {
    const { reporter, add, reports, answer } = createReporterWorld();
    add(ONE);
    reporter.report();
    await answer(DONE);
    add(OTHER);
    reporter.report();
    await answer(FORGOTTEN);
    expect(reports[2]).toMatchObject({
      continues: false,
      added: [
        [1, ONE],
        [2, OTHER],
      ],
      clues: FACTS.clues,
    });
  });

  test('does not tell without end what no worker ever knows', async () => {
    const { reporter, add, reports, answer } = createReporterWorld();
    add(ONE);
    reporter.report();
    await answer(FORGOTTEN);
    expect(reports).toHaveLength(1);
  });

  test('repeats what it told when it is asked to', async () => {
    const { reporter, add, reports, answer } = createReporterWorld();
    add(ONE);
    reporter.report();
    await answer(DONE);
    reporter.repeat();
    expect(reports.map(({ continues }) => continues)).toEqual([false, false]);
    expect(reports.map(listTexts)).toEqual([[ONE.text], [ONE.text]]);
  });

  test('repeats a report that is under way when it is asked to', async () => {
    const { reporter, add, reports, answer } = createReporterWorld();
    add(ONE);
    reporter.report();
    reporter.repeat();
    await answer(DONE);
    expect(reports.map(listTexts)).toEqual([[ONE.text], [ONE.text]]);
    expect(reports[1]!.continues).toBe(false);
  });
});

describe('F1: createReporter', () => {
  test('tells the same again at once to a worker that was stopped in mid-answer', async () => {
    const { reporter, add, reports, verdicts, answer } = createReporterWorld();
    add(ONE);
    reporter.report();
    await answer(undefined);
    expect(reports[1]).toEqual(reports[0]);
    await answer(DONE);
    expect([reports.length, verdicts]).toEqual([2, [false]]);
  });

  test('asks the next worker what it knows when one was stopped while it was followed', async () => {
    const { reporter, add, reports, answer } = createReporterWorld();
    add(ONE);
    reporter.report();
    await answer(PENDING);
    await answer(undefined);
    expect(reports[1]).toMatchObject({ continues: true, added: [] });
    await answer(FORGOTTEN);
    expect(reports[2]).toMatchObject({ continues: false, added: [[1, ONE]] });
    await answer(DONE);
    expect(reports).toHaveLength(3);
  });

  test('begins anew with the next change after it has given up', async () => {
    const { reporter, add, reports, answer } = createReporterWorld();
    add(ONE);
    reporter.report();
    for (let tries = 0; tries < 6; tries += 1) {
      await answer(undefined);
      await vi.advanceTimersByTimeAsync(60_000);
    }
    expect(reports).toHaveLength(6);
    reporter.report();
    expect(reports[6]).toEqual(reports[0]);
  });

  test('F25: says nothing more when it is stopped', async () => {
    const { reporter, add, reports, follows, answer, stop } = createReporterWorld();
    add(ONE);
    reporter.report();
    stop.abort();
    await answer(PENDING);
    add(OTHER);
    reporter.report();
    expect([reports.length, follows.length]).toEqual([1, 0]);
  });
});
