import type { KeyStore, StoredKey } from '../key-store';

/** Keys without a disk. */
export function createMemoryKeys(): KeyStore {
  const keys = new Map<string, StoredKey>();
  return {
    findKey: (id) => keys.get(id),
    listKeys: () => [...keys.values()],
    saveKey: (key) => void keys.set(key.id, key),
    changeKey: (id, change) => {
      const known = keys.get(id);
      if (known) keys.set(id, change(known));
    },
  };
}
