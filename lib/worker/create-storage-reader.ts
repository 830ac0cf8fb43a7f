import type { RangeCache } from '../lookup/create-range-cache';
import type { StorageState } from '../message/views';
import type { StoreKeeper } from '../store/create-store-keeper';

interface Options {
  readonly store: StoreKeeper;
  readonly cache: Pick<RangeCache, 'isFull'>;
}

/** Creates what says how it is with what is kept on the disk, after another try to open it. */
export function createStorageReader({ store, cache }: Options) {
  return async (): Promise<StorageState> => {
    const isOpen = await store.run(async () => true).catch(() => false);
    if (!isOpen) return 'closed';
    return cache.isFull() ? 'full' : 'fine';
  };
}
