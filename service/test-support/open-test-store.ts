import { onTestFinished } from 'vitest';
import { openStore, type DirectoryStore } from '../store/open-store';
import { makeFolder } from './make-folder';

/** Opens a store that is closed when the running test ends. */
export function openTestStore(path = makeFolder()): DirectoryStore {
  const store = openStore(path);
  onTestFinished(() => store.close());
  return store;
}
