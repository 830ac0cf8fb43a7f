import { rmSync } from 'node:fs';
import type { Terminal } from '../command';
import type { DirectoryStore } from '../store/open-store';
import { describeWriteFault } from './describe-write-fault';
import { exportListing } from './export-listing';

/** What the `export` command needs. */
export interface RunExportOptions {
  /** Where to write; nothing may be there. */
  readonly file: string;
  readonly store: DirectoryStore;
  readonly terminal: Terminal;
}

/** Runs `export`. @returns the exit code */
export function runExport({ file, store, terminal }: RunExportOptions): number {
  const records = store.openRecords();
  try {
    const { numbers, reports } = exportListing(records, file);
    terminal.out(`${count(reports)} reports of ${count(numbers)} numbers`);
    return 0;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // Of an earlier export, or anything else: it is not ours to delete.
    if (code !== 'EEXIST') rmSync(file, { force: true });
    const problem = describeWriteFault(error);
    if (problem === undefined) throw error;
    terminal.err(`Cannot write ${file}: ${problem}`);
    return 1;
  } finally {
    records.close();
  }
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}
