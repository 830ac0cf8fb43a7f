import type { Command, Terminal } from '../command';
import type { DirectoryStore } from '../store/open-store';
import { describeWriteFault } from './describe-write-fault';
import { exportRanges, type ExportRangesOptions } from './export-ranges';

/** What the `export-ranges` command needs. */
export interface RunExportRangesOptions extends Pick<ExportRangesOptions, 'prefixCount'> {
  readonly command: Pick<Extract<Command, { kind: 'export-ranges' }>, 'folder' | 'isPadded'>;
  readonly store: Pick<DirectoryStore, 'openParts' | 'keepPaddingSecret' | 'takeRangesLock'>;
  readonly terminal: Terminal;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

const PROGRESS_MS = 1_000;

/** Runs `export-ranges`. @returns the exit code */
export function runExportRanges(options: RunExportRangesOptions): number {
  const { command, store, terminal } = options;
  const lock = store.takeRangesLock();
  if (!lock.ok) {
    terminal.err(`Process ${lock.error} is writing ranges already. Wait until it is done.`);
    return 1;
  }
  const parts = store.openParts();
  try {
    const { ranges, written } = exportRanges({
      ...options,
      parts,
      folder: command.folder,
      paddingSecret: command.isPadded ? store.keepPaddingSecret() : undefined,
      reportDone: createProgress(options),
    });
    terminal.out(
      `${count(ranges)} ranges of ${count(parts.entries)} numbers: ${count(written)} written, ` +
        `${count(ranges - written)} as before`,
    );
    return 0;
  } catch (error) {
    const fault = describeWriteFault(error);
    if (fault === undefined) throw error;
    terminal.err(
      `Cannot write to ${command.folder}: ${fault} The next run writes what is missing.`,
    );
    return 1;
  } finally {
    parts.close();
    lock.value();
  }
}

function createProgress({ terminal, now }: Pick<RunExportRangesOptions, 'terminal' | 'now'>) {
  let nextMs = now() + PROGRESS_MS;
  return (done: number): void => {
    if (now() < nextMs) return;
    nextMs = now() + PROGRESS_MS;
    terminal.err(`${count(done)} ranges done …`);
  };
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}
