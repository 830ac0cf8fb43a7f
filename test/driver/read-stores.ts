import type { browser } from 'wxt/browser';
import type { Launched } from './launch-extension';
import { openOptions } from './open-options';

declare const chrome: typeof browser;

/** Everything that the extension keeps, by store and by table. */
export interface Stores {
  readonly database: Readonly<Record<string, readonly unknown[]>>;
  readonly local: Readonly<Record<string, unknown>>;
  readonly sync: Readonly<Record<string, unknown>>;
  readonly session: Readonly<Record<string, unknown>>;
}

/** Reads all stores of the extension's origin, from one of its own pages. */
export async function readStores(
  launched: Pick<Launched, 'context' | 'extensionId'>,
): Promise<Stores> {
  const options = await openOptions(launched);
  const stores = await options.evaluate(async () => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () =>
          reject(request.error ?? new Error('The database has an error.')),
        );
      });
    const database = await settle(indexedDB.open('hushdial'));
    const tables = [...database.objectStoreNames].map(async (name) => {
      const rows: readonly unknown[] = await settle(
        database.transaction(name).objectStore(name).getAll(),
      );
      return [name, rows] as const;
    });
    const { local, sync, session } = chrome.storage;
    const areas = await Promise.all([local.get(null), sync.get(null), session.get(null)]);
    const entries = await Promise.all(tables);
    database.close();
    return {
      database: Object.fromEntries(entries),
      local: areas[0],
      sync: areas[1],
      session: areas[2],
    };
  });
  await options.close();
  return stores;
}
