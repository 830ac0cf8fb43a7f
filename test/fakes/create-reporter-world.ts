import { onTestFinished, vi } from 'vitest';
import type { Candidate } from '../../lib/detect/candidate';
import type { Answers, Body, FrameVerdicts, Send } from '../../lib/message/protocol';
import { createInventory } from '../../lib/page/create-inventory';
import { createReporter } from '../../lib/page/create-reporter';
import type { PageFacts } from '../../lib/page/page-facts';
import { makeCandidate } from './make-candidate';

type ReportAnswer = Answers['reportCandidates'];

export const TOKEN = 'abcdefghijklmnop';
export const DONE: ReportAnswer = { isKnown: true, readings: [], kinds: {}, pending: false };
export const PENDING: ReportAnswer = { ...DONE, pending: true };
export const FORGOTTEN: ReportAnswer = { ...DONE, isKnown: false };
export const FACTS: PageFacts = {
  clues: { language: 'en', declared: [], text: '' },
  capped: [],
  quiet: false,
};
export const ONE = makeCandidate('202-555-0143');
export const OTHER = makeCandidate('202-555-0144');

/** The texts of the candidates that a report tells of. */
export const listTexts = ({ added }: Body<'reportCandidates'>) => added.map(([, { text }]) => text);

/** A worker that answers when it is told to: `undefined` is a worker that is stopped. */
export function createReporterWorld() {
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
  /** Answers the message that was sent last, whatever was sent before and is open still. */
  const answerLast = async (given: FrameVerdicts | undefined) => {
    answers.pop()!(given);
    await vi.advanceTimersByTimeAsync(0);
  };
  const add = (...candidates: readonly Candidate[]) => candidates.map((one) => inventory.add(one)!);
  return { reporter, inventory, add, reports, follows, verdicts, answer, answerLast, stop, state };
}
