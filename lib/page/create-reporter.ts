import type { Send } from '../message/protocol';
import type { Inventory } from './create-inventory';
import type { Knowledge } from './create-knowledge';
import { createReportWriter } from './create-report-writer';
import type { PageFacts } from './page-facts';
import { persist } from './persist';

export interface Reporter {
  /** Tells the worker what has changed on the page since; nothing is sent when nothing has. */
  readonly report: () => void;
  /** Tells the worker everything again, which may have lost it or reads it differently now. */
  readonly repeat: () => void;
}

interface Options {
  readonly send: Send;
  readonly token: string;
  readonly inventory: Inventory;
  /** The same object for as long as nothing has changed. */
  readonly describe: () => PageFacts;
  readonly takeVerdicts: Knowledge['takeVerdicts'];
  readonly signal: AbortSignal;
}

/**
 * Creates the page's line to the worker. A part of the report that got no answer is sent again as it
 * was: a worker that was stopped in between keeps what it was told, or says that it does not know and
 * is told everything anew. A message is kept open while verdicts are pending, which tells at once when
 * the worker stops; what the page finds meanwhile goes out beside it.
 */
export function createReporter(options: Options): Reporter {
  const { send, token, inventory, describe, takeVerdicts, signal } = options;
  const writer = createReportWriter({ token, inventory, describe });
  let isWorkerNew = false;
  let repeats = 0;
  let isRunning = false;
  /** The open message, of which there is one at the most. */
  let followed: Promise<boolean> | undefined;
  let tellNews: (isPending: boolean) => void = () => {};
  const isDue = () => !signal.aborted && (isWorkerNew || writer.isDue());
  /** @returns whether verdicts are still being worked out */
  const tell = async (): Promise<boolean> => {
    const repeatsBefore = repeats;
    const answer = await send('reportCandidates', writer.write());
    if (signal.aborted || repeats !== repeatsBefore) return false;
    isWorkerNew = false;
    if (!writer.settle(answer.isKnown)) return false;
    inventory.takeReadings(answer.readings);
    takeVerdicts(answer);
    return answer.pending;
  };
  const follow = async (): Promise<boolean> => {
    try {
      const verdicts = await send('followVerdicts', { token });
      if (!signal.aborted) takeVerdicts(verdicts);
      return verdicts.pending;
    } catch (stopped) {
      // The next one is asked what it knows.
      isWorkerNew = true;
      throw stopped;
    } finally {
      followed = undefined;
    }
  };
  const hearNews = () =>
    new Promise<boolean>((resolve) => {
      tellNews = resolve;
    });
  const tellAndFollow = async (): Promise<void> => {
    for (let pending = await tell(); pending && !signal.aborted && !isDue();)
      pending = await Promise.race([(followed ??= follow()), hearNews()]);
  };
  const start = async (): Promise<void> => {
    tellNews(true);
    if (isRunning) return;
    isRunning = true;
    while (isDue() && (await persist(tellAndFollow, signal)));
    isRunning = false;
  };
  return {
    report: () => void start(),
    repeat: () => {
      repeats += 1;
      writer.restart();
      void start();
    },
  };
}
