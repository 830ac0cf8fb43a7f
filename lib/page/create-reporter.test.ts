import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Candidate } from '../detect/candidate';
import { MAX_CANDIDATES, MAX_PART } from '../message/max-candidates';
import type { Answers, Body, FrameVerdicts, Send } from '../message/protocol';
import { createInventory } from './create-inventory';
import { createReporter } from './create-reporter';
import type { PageFacts } from './page-facts';

type ReportAnswer = Answers['reportCandidates'];

const TOKEN = 'abcdefghijklmnop';
const DONE: ReportAnswer = { isKnown: true, readings: [], kinds: {}, pending: false };
const PENDING: ReportAnswer = { ...DONE, pending: true };
const FACTS: PageFacts = {
  clues: { language: 'en', declared: [], text: '' },
  capped: false,
  quiet: false,
};
const candidate = (text: string): Candidate => ({ source: 'text', text, before: '', after: '' });
const ONE = candidate('202-555-0143');
const OTHER = candidate('202-555-0144');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A worker that answers when it is told to: `undefined` is a worker that is stopped. */
function createWorld() {
  const stop = new AbortController();
  const reports: Body<'reportCandidates'>[] = [];
  const follows: unknown[] = [];
  const answers: ((answer: FrameVerdicts | undefined) => void)[] = [];
  const verdicts: boolean[] = [];
  const state = { facts: FACTS };
  const send: Send = (verb, body) => {
    if (verb === 'reportCandidates') reports.push(body as Body<'reportCandidates'>);
    else follows.push(body);
    return new Promise((resolve, reject) => {
      answers.push((answer) => (answer ? resolve(answer as never) : reject(new Error('stopped'))));
    });
  };
  const inventory = createInventory();
  const reporter = createReporter({
    send,
    token: TOKEN,
    inventory,
    describe: () => state.facts,
    takeVerdicts: ({ pending }) => void verdicts.push(pending),
    signal: stop.signal,
  });
  onTestFinished(() => stop.abort());
  const answer = async (given: FrameVerdicts | undefined) => {
    answers.shift()!(given);
    await vi.advanceTimersByTimeAsync(0);
  };
  const add = (...candidates: readonly Candidate[]) => candidates.map((one) => inventory.add(one)!);
  return { reporter, inventory, add, reports, follows, verdicts, answer, stop, state };
}
const textsOf = ({ added }: Body<'reportCandidates'>) => added.map(([, { text }]) => text);

describe('createReporter', () => {
  test('tells the worker each candidate once, and takes what it answers', async () => {
    const { reporter, add, reports, verdicts, answer } = createWorld();
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
        capped: false,
        quiet: false,
      },
    ]);
    const reading = { start: 0, end: 12, e164: '+1', certainty: 'certain', reason: 'cue' } as const;
    await answer({ ...DONE, readings: [[1, [reading]]] } as ReportAnswer);
    expect(verdicts).toEqual([false]);
    expect(one!.readings).toEqual([reading]);
  });

  test('tells it of a page without candidates too, once', async () => {
    const { reporter, reports, answer } = createWorld();
    reporter.report();
    await answer(DONE);
    reporter.report();
    expect(reports.map(textsOf)).toEqual([[]]);
  });

  test('sends nothing when nothing has changed', async () => {
    const { reporter, add, reports, answer } = createWorld();
    add(ONE);
    reporter.report();
    await answer(DONE);
    add(ONE);
    reporter.report();
    expect(reports).toHaveLength(1);
  });

  test('tells only of what is new and what is gone afterwards', async () => {
    const { reporter, add, inventory, reports, answer } = createWorld();
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
    const { reporter, add, reports, answer } = createWorld();
    add(ONE);
    reporter.report();
    add(OTHER);
    reporter.report();
    expect(reports).toHaveLength(1);
    await answer(DONE);
    expect(reports.map(textsOf)).toEqual([[ONE.text], [OTHER.text]]);
  });

  test.each([
    ['clues', { ...FACTS, clues: { ...FACTS.clues, language: 'de' } }],
    ['a cap', { ...FACTS, capped: true }],
    ['quiet', { ...FACTS, quiet: true }],
  ])('tells of %s that come later', async (_what, facts) => {
    const { reporter, reports, answer, state } = createWorld();
    reporter.report();
    await answer(DONE);
    state.facts = facts;
    reporter.report();
    const { capped, quiet } = facts;
    expect(reports[1]).toMatchObject({ continues: true, capped, quiet });
    expect(reports[1]!.clues).toEqual(facts.clues === FACTS.clues ? undefined : facts.clues);
  });

  test('F22: tells of many candidates in parts, and that there is more', async () => {
    const { reporter, add, reports, answer } = createWorld();
    add(...Array.from({ length: MAX_PART + 1 }, (_none, at) => candidate(`${at}`)));
    reporter.report();
    await answer(DONE);
    expect(reports.map(({ added, more, continues }) => [added.length, more, continues])).toEqual([
      [MAX_PART, true, false],
      [1, false, true],
    ]);
  });

  test('F22: keeps so many candidates at the most', () => {
    const { inventory, add } = createWorld();
    add(...Array.from({ length: MAX_CANDIDATES }, (_none, at) => candidate(`${at}`)));
    expect([inventory.isFull(), inventory.add(ONE)]).toEqual([true, undefined]);
    expect(inventory.add(candidate('7'))).toBeDefined();
  });

  test('tells everything again to a worker that does not know the page', async () => {
    const { reporter, add, reports, answer } = createWorld();
    add(ONE);
    reporter.report();
    await answer(DONE);
    add(OTHER);
    reporter.report();
    await answer({ ...DONE, isKnown: false } as ReportAnswer);
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
    const { reporter, add, reports, answer } = createWorld();
    add(ONE);
    reporter.report();
    await answer({ ...DONE, isKnown: false } as ReportAnswer);
    expect(reports).toHaveLength(1);
  });

  test('repeats what it told when it is asked to', async () => {
    const { reporter, add, reports, answer } = createWorld();
    add(ONE);
    reporter.report();
    await answer(DONE);
    reporter.repeat();
    expect(reports.map(({ continues }) => continues)).toEqual([false, false]);
    expect(reports.map(textsOf)).toEqual([[ONE.text], [ONE.text]]);
  });

  test('repeats a report that is under way when it is asked to', async () => {
    const { reporter, add, reports, answer } = createWorld();
    add(ONE);
    reporter.report();
    reporter.repeat();
    await answer(DONE);
    expect(reports.map(textsOf)).toEqual([[ONE.text], [ONE.text]]);
    expect(reports[1]!.continues).toBe(false);
  });
});

describe('createReporter follows', () => {
  test('until nothing is pending', async () => {
    const { reporter, add, follows, verdicts, answer } = createWorld();
    add(ONE);
    reporter.report();
    for (const given of [PENDING, PENDING, DONE]) await answer(given);
    expect(follows).toEqual([{ token: TOKEN }, { token: TOKEN }]);
    expect(verdicts).toEqual([true, true, false]);
  });

  test('no longer than until the page has changed', async () => {
    const { reporter, add, reports, follows, answer } = createWorld();
    add(ONE);
    reporter.report();
    await answer(PENDING);
    add(OTHER);
    reporter.report();
    await answer(PENDING);
    expect(follows).toHaveLength(1);
    expect(reports.map(textsOf)).toEqual([[ONE.text], [OTHER.text]]);
  });
});

describe('F1: createReporter', () => {
  test('tells the same again at once to a worker that was stopped in mid-answer', async () => {
    const { reporter, add, reports, verdicts, answer } = createWorld();
    add(ONE);
    reporter.report();
    await answer(undefined);
    expect(reports[1]).toEqual(reports[0]);
    await answer(DONE);
    expect([reports.length, verdicts]).toEqual([2, [false]]);
  });

  test('asks the next worker what it knows when one was stopped while it was followed', async () => {
    const { reporter, add, reports, answer } = createWorld();
    add(ONE);
    reporter.report();
    await answer(PENDING);
    await answer(undefined);
    expect(reports[1]).toMatchObject({ continues: true, added: [] });
    await answer({ ...DONE, isKnown: false } as ReportAnswer);
    expect(reports[2]).toMatchObject({ continues: false, added: [[1, ONE]] });
    await answer(DONE);
    expect(reports).toHaveLength(3);
  });

  test('begins anew with the next change after it has given up', async () => {
    const { reporter, add, reports, answer } = createWorld();
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
    const { reporter, add, reports, follows, answer, stop } = createWorld();
    add(ONE);
    reporter.report();
    stop.abort();
    await answer(PENDING);
    add(OTHER);
    reporter.report();
    expect([reports.length, follows.length]).toEqual([1, 0]);
  });
});
