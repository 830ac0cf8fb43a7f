import type { HashPrefix } from '../number/hash-prefix';
import { pickPrefix } from './pick-prefix';

/** Something that is asked once, however many wait for its answer. */
interface Entry<Answer> {
  readonly promise: Promise<Answer>;
  readonly settle: (answer: Answer) => void;
  urgent: boolean;
}

/** The prefixes that wait to be sent and those under way, each once. */
export interface WaitingRoom<Answer> {
  /** Joins whoever waits for the prefix already. */
  readonly join: (prefix: HashPrefix, urgent: boolean) => Promise<Answer>;
  readonly count: () => { readonly waiting: number; readonly active: number };
  /** Whether a person waits for one that was not taken out yet. */
  readonly hasUrgent: () => boolean;
  /** Takes one prefix out to be sent; undefined when none waits. */
  readonly takeOne: (random: number) => HashPrefix | undefined;
  /** Answers everybody who waits for a prefix that was taken out. */
  readonly settle: (prefix: HashPrefix, answer: Answer) => void;
  /** Answers everybody whose prefix was not taken out yet. */
  readonly settleWaiting: (answer: Answer) => void;
}

export function createWaitingRoom<Answer>(): WaitingRoom<Answer> {
  const waiting = new Map<HashPrefix, Entry<Answer>>();
  const active = new Map<HashPrefix, Entry<Answer>>();
  return {
    join: (prefix, urgent) => {
      const entry = active.get(prefix) ?? waiting.get(prefix) ?? createEntry();
      entry.urgent ||= urgent;
      if (!active.has(prefix)) waiting.set(prefix, entry);
      return entry.promise;
    },
    count: () => ({ waiting: waiting.size, active: active.size }),
    hasUrgent: () => [...waiting.values()].some(({ urgent }) => urgent),
    takeOne: (random) => {
      const prefix = pickPrefix(waiting, random);
      const entry = prefix && waiting.get(prefix);
      if (!entry) return undefined;
      waiting.delete(prefix);
      active.set(prefix, entry);
      return prefix;
    },
    settle: (prefix, answer) => {
      active.get(prefix)?.settle(answer);
      active.delete(prefix);
    },
    settleWaiting: (answer) => {
      for (const entry of waiting.values()) entry.settle(answer);
      waiting.clear();
    },
  };
}

function createEntry<Answer>(): Entry<Answer> {
  let settle: Entry<Answer>['settle'] = () => {};
  const promise = new Promise<Answer>((resolve) => {
    settle = resolve;
  });
  return { promise, settle, urgent: false };
}
