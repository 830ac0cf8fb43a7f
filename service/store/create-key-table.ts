import type { Database, RootDatabase } from 'lmdb';
import type { KeyStore, StoredKey } from '../key-store';
import { upgradeKey } from '../keys/upgrade-key';
import { createTurn } from './create-turn';

interface Options {
  readonly root: RootDatabase;
  readonly keys: Database<StoredKey, string>;
}

/** Keeps keys in the store's LMDB. */
export function createKeyTable({ root, keys }: Options): KeyStore {
  const isNewTurn = createTurn();
  const known = new Map<string, StoredKey | undefined>();
  const read = (id: string): StoredKey | undefined => {
    const stored = keys.get(id);
    return stored && upgradeKey(stored);
  };
  return {
    findKey: (id) => {
      if (isNewTurn()) {
        known.clear();
        // A key that another process revoked must fail with the next turn, not with the next snapshot.
        root.resetReadTxn();
      }
      if (!known.has(id)) known.set(id, read(id));
      return known.get(id);
    },
    listKeys: () => {
      root.resetReadTxn();
      return [...keys.getRange()].map(({ value }) => upgradeKey(value));
    },
    saveKey: (key) => {
      keys.putSync(key.id, key);
      known.clear();
    },
    changeKey: (id, change) => {
      root.transactionSync(() => {
        const before = read(id);
        const after = before && change(before);
        if (after && after !== before) keys.putSync(id, after);
      });
      known.clear();
    },
  };
}
