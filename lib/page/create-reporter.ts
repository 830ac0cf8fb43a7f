import type { Candidate } from '../detect/candidate';
import { candidateKey } from '../detect/candidate-key';
import { MAX_CANDIDATES } from '../message/max-candidates';
import type { Answers, Body, PageVerb } from '../message/protocol';
import type { Knowledge } from './create-knowledge';
import { persist } from './persist';

export type Send = <V extends PageVerb>(verb: V, body: Body<V>) => Promise<Answers[V]>;

export interface Reporter {
  /** Tells the worker which candidates are on the page now; nothing is sent when it knows them. */
  readonly report: (candidates: readonly Candidate[]) => void;
  /** Tells the worker everything again, for a page that came back from the back-forward cache. */
  readonly repeat: () => void;
}

interface Options {
  readonly send: Send;
  readonly token: string;
  readonly language: () => string;
  readonly knowledge: Pick<Knowledge, 'takeReadings' | 'takeVerdicts'>;
  readonly signal: AbortSignal;
}

/**
 * Creates the page's line to the worker. Every report names all candidates of the frame, so it can
 * be repeated at will: a worker that was stopped in mid-answer is simply told again. A message is
 * kept open while verdicts are pending, which tells at once when the worker stops.
 */
export function createReporter({ send, token, language, knowledge, signal }: Options): Reporter {
  let wanted: readonly Candidate[] = [];
  let wantedKey: string | undefined;
  let repeats = 0;
  let toldKey: string | undefined;
  let isRunning = false;

  const tellOnce = async (): Promise<void> => {
    const key = wantedKey;
    const candidates = wanted.slice(0, MAX_CANDIDATES);
    const capped = wanted.length > MAX_CANDIDATES;
    const answer = await send('reportCandidates', {
      token,
      language: language(),
      candidates,
      capped,
    });
    if (signal.aborted) return;
    toldKey = key;
    knowledge.takeReadings(candidates, answer.readings);
    knowledge.takeVerdicts(answer);
    for (let { pending } = answer; pending && toldKey === wantedKey && !signal.aborted;) {
      const verdicts = await send('followVerdicts', { token });
      if (signal.aborted) return;
      knowledge.takeVerdicts(verdicts);
      pending = verdicts.pending;
    }
  };

  const run = async (): Promise<void> => {
    isRunning = true;
    while (toldKey !== wantedKey && (await persist(tellOnce, signal)));
    isRunning = false;
  };

  const start = (): void => {
    if (!isRunning && toldKey !== wantedKey) void run();
  };

  return {
    report: (candidates) => {
      const distinct = new Map(candidates.map((candidate) => [candidateKey(candidate), candidate]));
      wanted = [...distinct.values()];
      wantedKey = [repeats, ...distinct.keys()].join('\u0001');
      start();
    },
    repeat: () => {
      // A new name for the same candidates: a report that is under way does not count for it.
      repeats += 1;
      wantedKey = [repeats, ...wanted.map(candidateKey)].join('\u0001');
      start();
    },
  };
}
