import { Readable } from 'node:stream';
import {
  importList,
  type ImportedBefore,
  type ImportOptions,
  type ImportSummary,
} from '../import/import-list';
import type { DirectoryStore } from '../store/open-store';

/** Imports a list into a store, on the day 20,000 unless another is said. */
export async function importText(
  store: DirectoryStore,
  text: string,
  given: Partial<ImportOptions> = {},
): Promise<ImportSummary | ImportedBefore> {
  const begun = store.beginChange();
  if (!begun.ok) throw new Error(`process ${begun.error} has the lock`);
  const input = Readable.from([Buffer.from(text)]);
  const state = store.readState();
  const options = { input, change: begun.value, state, nowMs: 1, today: 20_000, ...given };
  return importList(options).finally(begun.value.end);
}
