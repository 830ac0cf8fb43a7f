import type { SessionStore } from '../../lib/store/session-store';

/** A session store that cannot be read for the first so many times. */
export function breakReads<Store extends SessionStore>(store: Store, failures = 2): Store {
  let left = failures;
  const orFail = async <T>(read: () => Promise<T>): Promise<T> => {
    left -= 1;
    if (left >= 0) throw new Error('unreadable');
    return read();
  };
  return {
    ...store,
    read: (key: string) => orFail(() => store.read(key)),
    readAll: () => orFail(store.readAll),
  };
}
