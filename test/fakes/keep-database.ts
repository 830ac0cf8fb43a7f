import type { StoreKeeper } from '../../lib/store/create-store-keeper';
import type { Database } from '../../lib/store/open-database';

/** A keeper of a database that is open and stays so. */
export function keepDatabase(database: Database): StoreKeeper {
  return { run: (work) => work(database) };
}
