import type { SessionStore } from '../store/session-store';

/** A key in memory, as it was entered. */
export interface HeldKey {
  readonly key: string;
  readonly addedAtMs: number;
}

/** The keys that are kept until the browser closes, by the ids of their directories. */
export interface HeldKeys {
  readonly read: (directoryId: string) => Promise<HeldKey | undefined>;
  /**
   * Holds a key from before something is stored. Where nothing is, the one before comes back.
   *
   * @returns what the storing returns; rejects as it does
   */
  readonly hold: <T>(
    entered: HeldKey & { readonly id: string },
    store: () => Promise<T | undefined>,
  ) => Promise<T | undefined>;
  readonly remove: (directoryId: string) => Promise<void>;
  readonly removeIf: (isMeant: (directoryId: string) => boolean) => Promise<void>;
}

const PREFIX = 'key:';

/** Creates what keeps keys in session storage, which content scripts cannot read. */
export function createHeldKeys(session: SessionStore): HeldKeys {
  // Session storage is written here alone, and goes with the browser: no other version wrote it.
  const read = async (id: string) => (await session.read(PREFIX + id)) as HeldKey | undefined;
  const remove = (id: string) => session.remove(PREFIX + id);
  return {
    read,
    hold: async ({ id, key, addedAtMs }, store) => {
      const before = await read(id);
      await session.write(PREFIX + id, { key, addedAtMs } satisfies HeldKey);
      let stored: Awaited<ReturnType<typeof store>>;
      try {
        stored = await store();
      } finally {
        if (stored === undefined) await (before ? session.write(PREFIX + id, before) : remove(id));
      }
      return stored;
    },
    remove,
    removeIf: async (isMeant) => {
      const ids = Object.keys(await session.readAll())
        .filter((name) => name.startsWith(PREFIX))
        .map((name) => name.slice(PREFIX.length));
      await Promise.all(ids.filter(isMeant).map(remove));
    },
  };
}
