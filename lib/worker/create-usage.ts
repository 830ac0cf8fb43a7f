import { nameDay } from '../privacy/name-day';
import type { UsageDay } from '../privacy/usage-day';
import type { StoreKeeper } from '../store/create-store-keeper';
import { DAY_MS } from '../time';

/** So long counts are kept. */
const KEPT_DAYS = 30;

/** The counts of what was sent, by directory and day: no number, no page and no time of day. */
export interface Usage {
  readonly count: (directoryId: string, part: Partial<Counts>) => Promise<void>;
  readonly list: () => Promise<readonly UsageDay[]>;
  /** How many requests a directory got today that no person had asked for. */
  readonly readAutomatic: (directoryId: string) => Promise<number>;
  /** Deletes what is older than 30 days. */
  readonly sweep: () => Promise<void>;
  /** Deletes all, or all of one directory. */
  readonly clear: (directoryId?: string) => Promise<void>;
}

type Counts = Pick<UsageDay, 'requests' | 'automatic' | 'limited'>;

interface Options {
  readonly store: StoreKeeper;
  readonly now: () => number;
}

export function createUsage({ store, now }: Options): Usage {
  const sweepIf = (isGone: (record: UsageDay) => boolean) =>
    store.run(async (database) => {
      const { store: records, done } = database.transaction('usage', 'readwrite');
      const sweep = async () => {
        for await (const cursor of records) if (isGone(cursor.value)) await cursor.delete();
      };
      await Promise.all([sweep(), done]);
    });
  return {
    count: async (directoryId, { requests = 0, automatic = 0, limited = 0 }) => {
      const day = nameDay(now());
      await store.run(async (database) => {
        const { store: records, done } = database.transaction('usage', 'readwrite');
        const add = async () => {
          const before = await records.get([day, directoryId]);
          await records.put({
            day,
            directoryId,
            requests: (before?.requests ?? 0) + requests,
            automatic: (before?.automatic ?? 0) + automatic,
            limited: (before?.limited ?? 0) + limited,
          });
        };
        await Promise.all([add(), done]);
      });
    },
    list: () => store.run((database) => database.getAll('usage')),
    readAutomatic: async (directoryId) => {
      const key: [string, string] = [nameDay(now()), directoryId];
      return (await store.run((database) => database.get('usage', key)))?.automatic ?? 0;
    },
    sweep: () => {
      const oldest = nameDay(now() - KEPT_DAYS * DAY_MS);
      const today = nameDay(now());
      // A day to come was written by a clock that was wrong.
      return sweepIf(({ day }) => day < oldest || day > today);
    },
    clear: (directoryId) =>
      sweepIf((one) => directoryId === undefined || one.directoryId === directoryId),
  };
}
