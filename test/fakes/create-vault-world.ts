import type { SessionStore } from '../../lib/store/session-store';
import { createVault } from '../../lib/vault/create-vault';
import { createMemorySession } from './create-memory-session';
import { makeDirectoryRecord } from './make-directory-record';
import { keepDatabase } from './keep-database';
import { openTestDatabase } from './open-test-database';

/** When every key of such a vault was entered, in milliseconds since the epoch. */
const ADDED_AT_MS = 7;

/** A vault with few rounds, and what a worker, a browser or a thief of the disk finds of it. */
export async function createVaultWorld() {
  const database = await openTestDatabase();
  const session = createMemorySession();
  const store = keepDatabase(database);
  const open = (held: SessionStore = session) =>
    createVault({ store, session: held, now: () => ADDED_AT_MS, rounds: 10 });
  const vault = open();
  return {
    database,
    session,
    vault,
    keep: (id: string, key: string, keep: 'disk' | 'session' = 'disk') =>
      vault.write(id, { key, keep }, () => makeDirectoryRecord({ id, keyKept: keep })),
    /** What stands on the disk of keys. */
    readDisk: async () => toText([await database.getAll('keys'), await database.getAll('lock')]),
    /** All that is stored of keys and directories, in every place. */
    readAll: async () =>
      toText([await database.getAll('keys'), await database.getAll('directories'), session.values]),
    openVault: open,
    restartWorker: () => open(),
    restartBrowser: () => open(createMemorySession()),
  };
}

/** All that is stored as text, bytes as the characters that they would be. */
function toText(stored: unknown): string {
  return JSON.stringify(stored, (_name, value: unknown) =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value)
      ? new TextDecoder('latin1').decode(value)
      : value,
  );
}
