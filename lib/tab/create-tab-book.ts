import type { LookUp } from '../lookup/create-lookup';
import type { E164 } from '../number/e164';
import { createLoader } from '../store/create-loader';
import type { PageNames } from '../privacy/budget';
import type { SessionStore } from '../store/session-store';
import type { Verdict } from '../verdict';
import { askFor } from './ask-for';
import { createPending, type Pending } from './create-pending';
import { createTabShelf } from './create-tab-shelf';
import { createTabTable, type TabTable } from './create-tab-table';
import { createVerdictGatherer } from './create-verdict-gatherer';
import { endWishes } from './end-wishes';
import { findPages } from './find-pages';
import { findWanted } from './find-wanted';
import { fitVerdicts } from './fit-verdicts';
import { isNotAskedYet } from './is-not-asked-yet';
import { listDue } from './list-due';
import { isSettled } from './is-settled';
import { listNumbers } from './list-numbers';
import { listUnwanted } from './list-unwanted';
import { putVerdicts } from './put-verdicts';
import { renewAnswers } from './renew-answers';
import { replaceFrame } from './replace-frame';
import type { FrameRecord, TabRecord } from './tab-record';

export interface TabBook {
  /** Takes a frame's report (undefined: it was left) and looks up what is new in it and may be. */
  readonly report: (
    tabId: number,
    frameId: number,
    frame: FrameRecord | undefined,
  ) => Promise<void>;
  readonly read: (tabId: number) => Promise<TabRecord>;
  /** Takes that the user wants numbers of a tab looked up, and does so. */
  readonly ask: (tabId: number, numbers: readonly string[]) => Promise<void>;
  /** Looks a number up anew: a directory has just been shown it. */
  readonly renew: (e164: E164) => void;
  /** Whether a number is on some open page that may have it looked up. */
  readonly wants: (e164: E164) => boolean;
  /** Whether a person has asked for one of these numbers, on some open page. */
  readonly isAsked: (numbers: ReadonlySet<E164>) => boolean;
  /** The pages on which one of these numbers may be looked up. */
  readonly findPages: (numbers: ReadonlySet<E164>) => readonly PageNames[];
  readonly listTabs: () => Promise<readonly number[]>;
  readonly forget: (tabId: number) => Promise<void>;
  /**
   * Looks up again what may be looked up of every open tab and has a verdict that calls for it. What
   * only the user has asked for is not asked again: it keeps its answer as long as that is kept.
   */
  readonly recheck: (isDue: (verdict: Verdict) => boolean) => Promise<void>;
  /** Whether `recheck` would look anything up. */
  readonly hasDue: (isDue: (verdict: Verdict) => boolean) => boolean;
  /** Forgets every verdict and looks up anew what may be looked up: the directories have changed. */
  readonly restart: () => Promise<void>;
  /** Counts a range query for every tab that wants one of the numbers that wait for it. */
  readonly countCheck: (numbers: ReadonlySet<E164>) => Promise<void>;
  /** Counts whole hashes that were sent, for every tab that has a number of theirs. */
  readonly countShown: (numbers: ReadonlySet<E164>) => Promise<void>;
  readonly pending: Pick<Pending, 'has' | 'size' | 'settle'>;
}

interface Options {
  readonly store: SessionStore;
  readonly lookUp: LookUp;
  /** Called when something of a tab has changed. */
  readonly onChange: (tabId: number) => void;
  /** Called for an open tab that an earlier worker knew, and of which nothing is known any more. */
  readonly onLost: (tabId: number) => void;
  /** Calls back once, a moment later: verdicts that come together are noted together. */
  readonly gather: (run: () => void) => void;
}

const NOT_KEPT: Verdict = { kind: 'unknown', reason: 'onRequest' };

/**
 * Creates the book of what is known of each open tab. It is also the queue's memory: a worker that
 * starts again finds here which numbers still want a verdict.
 */
export function createTabBook({ store, lookUp, onChange, onLost, gather }: Options): TabBook {
  const table = createTabTable(createTabShelf(store), onChange);
  const queries = createQueries(table.entries);
  const { wants } = queries;
  const { save, changeAll } = createChanges(table);
  const put = (verdicts: ReadonlyMap<E164, Verdict>) =>
    void changeAll((tab) => putVerdicts(tab, verdicts));
  const take = createVerdictGatherer({ gather, put });
  const pending = createPending({ lookUp, take, isWanted: wants });
  const startDue = (tab: TabRecord, isDue: (verdict: Verdict) => boolean): void =>
    listDue(tab, isDue).forEach(pending.start);
  const saveAndStart = (tabId: number, tab: TabRecord): Promise<void> => {
    const stored = save(tabId, tab);
    startDue(tab, isNotAskedYet);
    return stored;
  };
  const load = createLoader(async () => {
    for (const tabId of await table.load()) onLost(tabId);
    for (const [, tab] of table.entries()) startDue(tab, isNotAskedYet);
  });
  // What an earlier worker had not finished waits for no message; where this fails, the next one loads.
  load().catch(() => undefined);

  return {
    report: async (tabId, frameId, frame) => {
      await load();
      await saveAndStart(tabId, replaceFrame(table.get(tabId), frameId, frame));
    },
    ask: async (tabId, numbers) => {
      await load();
      const tab = askFor(table.get(tabId), numbers);
      if (tab !== table.get(tabId)) await saveAndStart(tabId, tab);
    },
    renew: pending.restart,
    read: (tabId) => load().then(() => table.get(tabId)),
    ...queries,
    listTabs: () => load().then(() => table.entries().map(([tabId]) => tabId)),
    forget: (tabId) => load().then(() => table.remove(tabId)),
    recheck: async (isDue) => {
      await load();
      void changeAll((tab) => endWishes(tab, (verdict) => isSettled(verdict) && isDue(verdict)));
      const unwanted = table.entries().flatMap(([, tab]) => listUnwanted(tab, isDue));
      for (const [, tab] of table.entries()) startDue(tab, isDue);
      const kept = await recall(new Set(unwanted), lookUp);
      await changeAll((tab) => renewAnswers(tab, kept));
    },
    restart: async () => {
      await load();
      // Stored as well: a worker that is stopped meanwhile must not go on with what was known before.
      const stored = changeAll((tab) => fitVerdicts({ ...tab, verdicts: {} }));
      for (const [, tab] of table.entries()) listStale(tab, pending).forEach(pending.restart);
      await stored;
    },
    countCheck: (numbers) => changeAll((tab) => addCheck(tab, numbers)),
    countShown: (numbers) => changeAll((tab) => addShown(tab, numbers)),
    pending,
  };
}

/** What changes records, whether they can be stored or not. */
function createChanges(table: Pick<TabTable, 'entries' | 'set'>) {
  // What cannot be stored is not found again by the next worker, and shown as long as this one runs.
  const save = (tabId: number, tab: TabRecord) => table.set(tabId, tab).catch(() => undefined);
  const changeAll = async (change: (tab: TabRecord) => TabRecord): Promise<void> => {
    const changed = table.entries().map(([tabId, tab]) => [tabId, tab, change(tab)] as const);
    const due = changed.filter(([, before, after]) => before !== after);
    await Promise.all(due.map(([tabId, , after]) => save(tabId, after)));
  };
  return { save, changeAll };
}

/** What may be asked of all tabs together. */
function createQueries(
  entries: TabTable['entries'],
): Pick<TabBook, 'wants' | 'isAsked' | 'findPages' | 'hasDue'> {
  return {
    hasDue: (isDue) => entries().some(([, tab]) => listDue(tab, isDue).length > 0),
    wants: (e164) => entries().some(([, tab]) => findWanted(tab).has(e164)),
    isAsked: (numbers) => entries().some(([, { asked }]) => asked.some((one) => numbers.has(one))),
    findPages: (numbers) => findPages(entries(), numbers),
  };
}

function addCheck(tab: TabRecord, numbers: ReadonlySet<E164>): TabRecord {
  const wanted = findWanted(tab);
  const isOfIt = [...numbers].some((e164) => wanted.has(e164));
  return isOfIt ? { ...tab, checks: tab.checks + 1 } : tab;
}

function addShown(tab: TabRecord, numbers: ReadonlySet<E164>): TabRecord {
  const own = [...numbers].filter((e164) => tab.verdicts[e164] !== undefined);
  return own.length > 0 ? { ...tab, shown: tab.shown + own.length } : tab;
}

/** What is still kept of answers, without anything being sent. */
async function recall(
  numbers: ReadonlySet<E164>,
  lookUp: LookUp,
): Promise<ReadonlyMap<E164, Verdict>> {
  const read = async (e164: E164) =>
    [e164, await lookUp(e164, { keptOnly: true }).catch(() => NOT_KEPT)] as const;
  return new Map(await Promise.all([...numbers].map(read)));
}

/** What is to be looked up anew, with what is being looked up still. */
function listStale(tab: TabRecord, pending: Pick<Pending, 'has'>): readonly E164[] {
  const due = new Set(listDue(tab, () => true));
  const numbers = listNumbers(tab).map(({ e164 }) => e164);
  return numbers.filter((e164) => due.has(e164) || pending.has(e164));
}
