import type { Database, RootDatabase } from 'lmdb';
import { NO_KEY_NAME, type CountedUse } from '../audit/key-use';
import type { UseTable } from '../audit/use-table';

interface Options {
  readonly root: RootDatabase;
  /** How often, by what was done on which day. */
  readonly uses: Database<number, string>;
  /** Days by keys. */
  readonly lastUses: Database<string, string>;
}

/** Keeps how keys were used in the store's LMDB. */
export function createUseTable({ root, uses, lastUses }: Options): UseTable {
  return {
    // The commit waits for the disk in a thread of its own.
    add: async (added) => {
      await root.transaction(() => {
        for (const use of added) {
          const name = writeName(use);
          void uses.put(name, (uses.get(name) ?? 0) + use.requests);
          if (isTaken(use) && (lastUses.get(use.key) ?? '') < use.day)
            void lastUses.put(use.key, use.day);
        }
      });
      await root.flushed;
    },
    dropBefore: async (day) => {
      await root.transaction(() => {
        for (const name of uses.getKeys({ end: day })) void uses.remove(name);
      });
    },
    list: () => {
      root.resetReadTxn();
      return [...uses.getRange()].map(({ key, value }) => readUse(key, value));
    },
    listLastDays: () => {
      root.resetReadTxn();
      return new Map([...lastUses.getRange()].map(({ key, value }) => [key, value]));
    },
  };
}

/** Trying a key that has ended is no use of it. */
function isTaken({ key, status }: CountedUse): boolean {
  return key !== NO_KEY_NAME && status !== 401;
}

/** Begins with the day, so that days can be dropped. */
function writeName({ day, key, endpoint, status }: CountedUse): string {
  return [day, key, endpoint, status].join(' ');
}

function readUse(name: string, requests: number): CountedUse {
  const [day = '', key = '', endpoint = '', status = ''] = name.split(' ');
  return { day, key, endpoint, status: Number(status), requests };
}
