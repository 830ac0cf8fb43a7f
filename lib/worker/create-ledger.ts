import type { LedgerEntry } from '../privacy/ledger-entry';
import { createLoader } from '../store/create-loader';
import type { SessionStore } from '../store/session-store';

const KEY = 'ledger';
/** What was sent before makes room; a session seldom sends as much. */
const MAX_ENTRIES = 500;

/** What left this browser in this session, the oldest first. Kept in memory only. */
export interface Ledger {
  readonly note: (...sent: readonly LedgerEntry[]) => Promise<void>;
  /** Keeps the name of a directory that is no longer connected. */
  readonly keepName: (directoryId: string, directory: string) => Promise<void>;
  readonly list: () => Promise<readonly LedgerEntry[]>;
  readonly clear: () => Promise<void>;
}

export function createLedger(session: Pick<SessionStore, 'read' | 'write'>): Ledger {
  let entries: readonly LedgerEntry[] = [];
  // Session storage is written here alone, and goes with the browser: no other version wrote it.
  const load = createLoader(async () => {
    entries = ((await session.read(KEY)) as readonly LedgerEntry[] | undefined) ?? entries;
  });
  const write = async (change: () => readonly LedgerEntry[]) => {
    await load();
    entries = change();
    await session.write(KEY, entries);
  };
  return {
    note: (...sent) => write(() => [...entries, ...sent].slice(-MAX_ENTRIES)),
    keepName: (directoryId, directory) =>
      write(() =>
        entries.map((one) => (one.directoryId === directoryId ? { ...one, directory } : one)),
      ),
    list: () => load().then(() => entries),
    clear: () => write(() => []),
  };
}
