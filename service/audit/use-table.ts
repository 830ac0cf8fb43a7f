import type { Awaitable } from '../listing/listing-store';
import type { CountedUse } from './key-use';

/** Keeps how keys were used. */
export interface UseTable {
  /** Adds these to what any process has added; durable once it is done. */
  readonly add: (uses: readonly CountedUse[]) => Awaitable<void>;
  /** Forgets earlier days; when a key was used last stays. */
  readonly dropBefore: (day: string) => Awaitable<void>;
  /** By day, then key. */
  readonly list: () => readonly CountedUse[];
  /** On which day each key was used last. */
  readonly listLastDays: () => ReadonlyMap<string, string>;
}
