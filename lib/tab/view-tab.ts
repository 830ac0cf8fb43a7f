import type { CheckedNumber, DirectoryView, TabView } from '../message/views';
import { describeNumber } from '../number/describe-number';
import type { VerdictKind } from '../verdict';
import type { TabBook } from './create-tab-book';
import { listNumbers } from './list-numbers';
import { EMPTY_TAB, type TabRecord } from './tab-record';

const ORDER: Readonly<Record<VerdictKind, number>> = { reported: 0, unknown: 1, notListed: 2 };

interface Surroundings {
  readonly book: Pick<TabBook, 'pending'>;
  /** Whether a content script answers in the top frame. */
  readonly isWatched: boolean;
  readonly directories: readonly DirectoryView[];
}

/** Puts together what the popup shows of a tab; nothing of a page that is no longer watched. */
export function viewTab(tab: TabRecord, { book, isWatched, directories }: Surroundings): TabView {
  const access = isWatched ? (tab.frames[0] ? 'granted' : 'reading') : 'none';
  const shown = access === 'granted' ? tab : EMPTY_TAB;
  const found = listNumbers(shown);
  const numbers = found.map(({ written, e164 }): CheckedNumber => ({
    written,
    e164,
    ...describeNumber(e164),
    verdict: shown.verdicts[e164] ?? { kind: 'unknown', reason: 'notAskedYet' },
  }));
  return {
    access,
    numbers: numbers.toSorted((one, other) => ORDER[one.verdict.kind] - ORDER[other.verdict.kind]),
    pending: found.filter(({ e164 }) => book.pending.has(e164)).length,
    checks: shown.checks,
    assumedCountry: shown.frames[0]?.country,
    capped: Object.values(shown.frames).some(({ capped }) => capped),
    hasDirectory: directories.length > 0,
    refusedBy: listNames(directories, 'keyRefused'),
    keyMissingFor: listNames(directories, 'keyMissing'),
  };
}

function listNames(
  directories: readonly DirectoryView[],
  state: DirectoryView['state'],
): readonly string[] {
  return directories.filter((directory) => directory.state === state).map(({ name }) => name);
}
