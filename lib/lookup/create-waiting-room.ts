import { pickItem } from './pick-item';

/** Something that is asked once, however many wait for its answer. */
interface Entry<Answer> {
  readonly promise: Promise<Answer>;
  readonly settle: (answer: Answer) => void;
  urgent: boolean;
}

/** The items that wait to be sent and those under way, each once. */
export interface WaitingRoom<Answer, Item extends string> {
  /** Joins whoever waits for the item already. */
  readonly join: (item: Item, urgent: boolean) => Promise<Answer>;
  readonly count: () => { readonly waiting: number; readonly active: number };
  /** Whether a person waits for one that was not taken out yet. */
  readonly hasUrgent: () => boolean;
  /** Takes out to be sent as many as wait, and `count` at the most. */
  readonly take: (count: number, random: () => number) => readonly Item[];
  /** Answers everybody who waits for an item that was taken out. */
  readonly settle: (item: Item, answer: Answer) => void;
  /** Answers everybody whose item was not taken out yet and is not wanted any more. */
  readonly settleUnwanted: (isWanted: (item: Item) => boolean, answer: Answer) => void;
  /** Answers everybody whose item was not taken out yet. */
  readonly settleWaiting: (answer: Answer) => void;
}

export function createWaitingRoom<Answer, Item extends string>(): WaitingRoom<Answer, Item> {
  const waiting = new Map<Item, Entry<Answer>>();
  const active = new Map<Item, Entry<Answer>>();
  const takeOne = (random: number): Item | undefined => {
    const item = pickItem(waiting, random);
    const entry = item && waiting.get(item);
    if (!entry) return undefined;
    waiting.delete(item);
    active.set(item, entry);
    return item;
  };
  return {
    join: (item, urgent) => {
      const entry = active.get(item) ?? waiting.get(item) ?? createEntry();
      entry.urgent ||= urgent;
      if (!active.has(item)) waiting.set(item, entry);
      return entry.promise;
    },
    count: () => ({ waiting: waiting.size, active: active.size }),
    hasUrgent: () => [...waiting.values()].some(({ urgent }) => urgent),
    take: (count, random) => {
      const items = [];
      while (items.length < count && waiting.size > 0) items.push(takeOne(random()));
      return items.filter((item) => item !== undefined);
    },
    settle: (item, answer) => {
      active.get(item)?.settle(answer);
      active.delete(item);
    },
    settleUnwanted: (isWanted, answer) => {
      for (const [item, entry] of waiting) {
        if (isWanted(item)) continue;
        waiting.delete(item);
        entry.settle(answer);
      }
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
