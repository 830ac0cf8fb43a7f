import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Candidate } from '../detect/candidate';
import { MAX_CANDIDATES } from '../message/max-candidates';
import type { Answers, Body, FrameVerdicts } from '../message/protocol';
import { createReporter, type Send } from './create-reporter';

const TOKEN = 'abcdefghijklmnop';
const DONE: Answers['reportCandidates'] = { readings: [], kinds: {}, pending: false };
const PENDING: Answers['reportCandidates'] = { ...DONE, pending: true };
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
  const taken: string[] = [];
  const send: Send = (verb, body) => {
    if (verb === 'reportCandidates') reports.push(body as Body<'reportCandidates'>);
    else follows.push(body);
    return new Promise((resolve, reject) => {
      answers.push((answer) => (answer ? resolve(answer as never) : reject(new Error('stopped'))));
    });
  };
  const knowledge = {
    takeReadings: (candidates: readonly Candidate[]) =>
      void taken.push(`readings ${candidates.map(({ text }) => text).join()}`),
    takeVerdicts: ({ pending }: FrameVerdicts) => void taken.push(`verdicts ${pending}`),
  };
  const language = () => 'en';
  const reporter = createReporter({ send, token: TOKEN, language, knowledge, signal: stop.signal });
  onTestFinished(() => stop.abort());
  const answer = async (given: FrameVerdicts | undefined) => {
    answers.shift()!(given);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { reporter, reports, follows, taken, answer, stop };
}
const textsOf = ({ candidates }: Body<'reportCandidates'>) => candidates.map(({ text }) => text);

describe('createReporter', () => {
  test('tells the worker each candidate once, and takes what it answers', async () => {
    const { reporter, reports, taken, answer } = createWorld();
    reporter.report([ONE, OTHER, ONE]);
    expect(reports).toEqual([
      { token: TOKEN, language: 'en', candidates: [ONE, OTHER], capped: false },
    ]);
    await answer(DONE);
    expect(taken).toEqual([`readings ${ONE.text},${OTHER.text}`, 'verdicts false']);
  });

  test('tells it of a page without candidates too', () => {
    const { reporter, reports } = createWorld();
    reporter.report([]);
    expect(reports.map(textsOf)).toEqual([[]]);
  });

  test('sends nothing when nothing has changed', async () => {
    const { reporter, reports, answer } = createWorld();
    reporter.report([ONE]);
    await answer(DONE);
    reporter.report([ONE]);
    reporter.report([ONE, ONE]);
    expect(reports).toHaveLength(1);
  });

  test('tells of a change that comes in the middle of a report afterwards', async () => {
    const { reporter, reports, answer } = createWorld();
    reporter.report([ONE]);
    reporter.report([OTHER]);
    reporter.report([ONE, OTHER]);
    expect(reports).toHaveLength(1);
    await answer(DONE);
    expect(reports.map(textsOf)).toEqual([[ONE.text], [ONE.text, OTHER.text]]);
  });

  test('F22: tells of so many candidates at the most, and that there are more', () => {
    const { reporter, reports } = createWorld();
    const many = Array.from({ length: MAX_CANDIDATES + 1 }, (_none, at) => candidate(`${at}`));
    reporter.report(many);
    expect(reports[0]).toMatchObject({ candidates: many.slice(0, MAX_CANDIDATES), capped: true });
  });

  test('repeats what it told when the page comes back', async () => {
    const { reporter, reports, answer } = createWorld();
    reporter.report([ONE]);
    await answer(DONE);
    reporter.repeat();
    expect(reports.map(textsOf)).toEqual([[ONE.text], [ONE.text]]);
  });

  test('repeats a report that is under way when the page comes back', async () => {
    const { reporter, reports, answer } = createWorld();
    reporter.report([ONE]);
    reporter.repeat();
    await answer(DONE);
    expect(reports.map(textsOf)).toEqual([[ONE.text], [ONE.text]]);
  });
});

describe('createReporter follows', () => {
  test('until nothing is pending', async () => {
    const { reporter, follows, taken, answer } = createWorld();
    reporter.report([ONE]);
    for (const given of [PENDING, PENDING, DONE]) await answer(given);
    expect(follows).toEqual([{ token: TOKEN }, { token: TOKEN }]);
    expect(taken.slice(1)).toEqual(['verdicts true', 'verdicts true', 'verdicts false']);
  });

  test('no longer than until the page has changed', async () => {
    const { reporter, reports, follows, answer } = createWorld();
    reporter.report([ONE]);
    await answer(PENDING);
    reporter.report([OTHER]);
    await answer(PENDING);
    expect(follows).toHaveLength(1);
    expect(reports.map(textsOf)).toEqual([[ONE.text], [OTHER.text]]);
  });
});

describe('F1: createReporter', () => {
  test('tells the worker again at once that was stopped in mid-answer', async () => {
    const { reporter, reports, taken, answer } = createWorld();
    reporter.report([ONE]);
    await answer(undefined);
    expect(reports).toHaveLength(2);
    await answer(DONE);
    expect(taken).toHaveLength(2);
  });

  test('tells a worker everything again that was stopped while it was followed', async () => {
    const { reporter, reports, answer } = createWorld();
    reporter.report([ONE]);
    await answer(PENDING);
    await answer(undefined);
    expect(reports.map(textsOf)).toEqual([[ONE.text], [ONE.text]]);
  });

  test('begins anew with the next change after it has given up', async () => {
    const { reporter, reports, answer } = createWorld();
    reporter.report([ONE]);
    for (let tries = 0; tries < 6; tries += 1) {
      await answer(undefined);
      await vi.advanceTimersByTimeAsync(60_000);
    }
    expect(reports).toHaveLength(6);
    reporter.report([ONE]);
    expect(reports).toHaveLength(7);
  });

  test('F25: says nothing more when it is stopped', async () => {
    const { reporter, reports, follows, answer, stop } = createWorld();
    reporter.report([ONE]);
    stop.abort();
    await answer(PENDING);
    reporter.report([OTHER]);
    expect([reports.length, follows.length]).toEqual([1, 0]);
  });
});
