import 'fake-indexeddb/auto';
import { onTestFinished } from 'vitest';
import { openDatabase, type Database } from '../../lib/store/open-database';

/** Opens an empty database of its own for one test. */
export async function openTestDatabase(): Promise<Database> {
  const database = await openDatabase(crypto.randomUUID());
  onTestFinished(() => database.close());
  return database;
}
