import type { LookUp } from '../lookup/create-lookup';
import type { E164 } from '../number/e164';
import type { SessionStore } from '../store/session-store';
import type { Verdict } from '../verdict';
import { createPending, type Pending } from './create-pending';
import { createTabTable } from './create-tab-table';
import { createVerdictGatherer } from './create-verdict-gatherer';
import { listNumbers } from './list-numbers';
import { replaceFrame } from './replace-frame';
import type { FrameRecord, TabRecord } from './tab-record';

export interface TabBook {
  /** Takes a frame's report (undefined: it was left) and looks its new numbers up. */
  readonly report: (
    tabId: number,
    frameId: number,
    frame: FrameRecord | undefined,
  ) => Promise<void>;
  readonly read: (tabId: number) => Promise<TabRecord>;
  /** Whether a number is on some open page. */
  readonly holds: (e164: E164) => boolean;
  readonly listTabs: () => Promise<readonly number[]>;
  readonly forget: (tabId: number) => Promise<void>;
  /** Looks up again every number of every open tab whose verdict calls for it. */
  readonly recheck: (isDue: (verdict: Verdict) => boolean) => Promise<void>;
  /** Looks up every number of every open tab anew: the directories have changed. */
  readonly restart: () => Promise<void>;
  /** Counts a range query for every tab that has one of the numbers that wait for it. */
  readonly countCheck: (numbers: ReadonlySet<E164>) => Promise<void>;
  readonly pending: Pick<Pending, 'has' | 'size' | 'settle'>;
}

interface Options {
  readonly store: SessionStore;
  readonly lookUp: LookUp;
  /** Called when something of a tab has changed. */
  readonly onChange: (tabId: number) => void;
  /** Calls back once, a moment later: verdicts that come together are noted together. */
  readonly gather: (run: () => void) => void;
}

/**
 * Creates the book of what is known of each open tab. It is also the queue's memory: a worker that
 * starts again finds here which numbers still want a verdict.
 */
export function createTabBook({ store, lookUp, onChange, gather }: Options): TabBook {
  const table = createTabTable(store, onChange);
  const holds = (e164: E164): boolean => table.entries().some(([, tab]) => tab.verdicts[e164]);
  const take = createVerdictGatherer({
    gather,
    put: (verdicts) => {
      for (const [tabId, tab] of table.entries()) {
        const changed = putVerdicts(tab, verdicts);
        if (changed) void save(tabId, changed);
      }
    },
  });
  // A full session store costs what a stopped worker would remember, never what is shown.
  const save = (tabId: number, tab: TabRecord) => table.set(tabId, tab).catch(() => undefined);
  const pending = createPending({ lookUp, take, isHeld: holds });
  const startDue = (tab: TabRecord, isDue: (verdict: Verdict) => boolean): void => {
    for (const { e164 } of listNumbers(tab)) {
      const verdict = tab.verdicts[e164];
      if (verdict && isDue(verdict)) pending.start(e164);
    }
  };
  const ready = table.ready.then(() =>
    table.entries().forEach(([, tab]) => startDue(tab, isNotAskedYet)),
  );

  return {
    report: async (tabId, frameId, frame) => {
      await ready;
      const tab = replaceFrame(table.get(tabId), frameId, frame);
      const stored = table.set(tabId, tab);
      startDue(tab, isNotAskedYet);
      await stored;
    },
    read: (tabId) => ready.then(() => table.get(tabId)),
    holds,
    listTabs: () => ready.then(() => table.entries().map(([tabId]) => tabId)),
    forget: (tabId) => ready.then(() => table.remove(tabId)),
    recheck: (isDue) =>
      ready.then(() => table.entries().forEach(([, tab]) => startDue(tab, isDue))),
    restart: async () => {
      await ready;
      // Stored as well: a worker that is stopped meanwhile must not go on with what was known before.
      const stored = table.entries().map(([tabId, tab]) => save(tabId, forgetVerdicts(tab)));
      for (const [, tab] of table.entries()) {
        listNumbers(tab).forEach(({ e164 }) => pending.restart(e164));
      }
      await Promise.all(stored);
    },
    countCheck: async (numbers) => {
      const holders = table
        .entries()
        .filter(([, tab]) => listNumbers(tab).some(({ e164 }) => numbers.has(e164)));
      await Promise.all(
        holders.map(([tabId, tab]) => table.set(tabId, { ...tab, checks: tab.checks + 1 })),
      );
    },
    pending,
  };
}

/** The tab with those of the verdicts that are about its numbers; undefined when none is. */
function putVerdicts(tab: TabRecord, verdicts: ReadonlyMap<E164, Verdict>): TabRecord | undefined {
  const own = [...verdicts].filter(([e164]) => tab.verdicts[e164]);
  if (own.length === 0) return undefined;
  return { ...tab, verdicts: { ...tab.verdicts, ...Object.fromEntries(own) } };
}

function forgetVerdicts(tab: TabRecord): TabRecord {
  const notAsked: Verdict = { kind: 'unknown', reason: 'notAskedYet' };
  return {
    ...tab,
    verdicts: Object.fromEntries(listNumbers(tab).map(({ e164 }) => [e164, notAsked])),
  };
}

function isNotAskedYet(verdict: Verdict): boolean {
  return verdict.kind === 'unknown' && verdict.reason === 'notAskedYet';
}
