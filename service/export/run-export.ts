import { rmSync } from 'node:fs';
import type { Terminal } from '../command';
import type { DirectoryStore } from '../store/open-store';
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
    const problem = describeProblem(code);
    if (problem === undefined) throw error;
    terminal.err(`Cannot write ${file}: ${problem}`);
    return 1;
  } finally {
    records.close();
  }
}

function describeProblem(code: unknown): string | undefined {
  switch (code) {
    case 'EEXIST':
      return 'it is there already. Choose another name.';
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such folder. Check the path.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'you may not write there. Check the permissions.';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full. Make room and try again.';
    default:
      return undefined;
  }
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}
