import type { RecordCounts } from '../listing/create-record-writer';
import type { ListingChange } from '../store/begin-change';
import { EMPTY_STATE, type StoreState } from '../store/store-state';

/** A change of a listing without a disk. It can be committed again and again. */
export interface MemoryChange {
  readonly change: ListingChange;
  readonly readState: () => StoreState;
  /** The SHA-1 of what is listed. */
  readonly list: () => readonly string[];
}

/** Reports are told apart as the real listing tells them: by number, source, subject, fingerprint. */
export function createMemoryChange(): MemoryChange {
  let state = EMPTY_STATE;
  let listed = new Map<string, Map<string, number>>();
  let added: { readonly sha1: string; readonly key: string; readonly day: number }[] = [];
  const commit = (oldestDay: number): RecordCounts => {
    const before = listed.size;
    let [addedReports, repeatedReports, expiredReports] = [0, 0, 0];
    for (const { sha1, key, day } of added) {
      const days = listed.get(sha1) ?? new Map<string, number>();
      if (day < oldestDay) expiredReports += 1;
      else if (days.has(key)) repeatedReports += 1;
      else addedReports += 1;
      if (day >= oldestDay) listed.set(sha1, days.set(key, day));
    }
    added = [];
    listed = new Map([...listed].filter(([, days]) => days.size > 0));
    const numbers = listed.size;
    const counts = { addedReports, repeatedReports, expiredReports, forgottenReports: 0 };
    return { ...counts, numbers, addedNumbers: numbers - before };
  };
  return {
    readState: () => state,
    list: () => [...listed.keys()],
    change: {
      add: ({ sha1, source, subject, fingerprint, day }, defaults) => {
        const key = JSON.stringify([source ?? defaults.source, subject, fingerprint]);
        added.push({ sha1, key, day: day ?? defaults.day });
      },
      clear: () => {
        added = [];
      },
      commit: ({ oldestDay, change }) => {
        state = change(state);
        return commit(oldestDay);
      },
      remember: (change) => {
        state = change(state);
      },
      end: () => {},
    },
  };
}
