import type { Readable } from 'node:stream';
import { DAY_MS } from '../../lib/time';
import { changeStore } from '../change-store';
import type { Command, Terminal } from '../command';
import type { DirectoryStore } from '../store/open-store';
import { formatSummary } from './format-summary';
import { importList, type ImportedBefore, type ImportSummary } from './import-list';

const PROGRESS_MS = 1_000;

type ImportCommand = Extract<Command, { kind: 'import' }>;

/** What the `import` command needs. */
export interface RunImportOptions {
  readonly command: Pick<ImportCommand, 'country' | 'source' | 'expireDays'>;
  readonly input: Readable;
  readonly store: DirectoryStore;
  readonly terminal: Terminal;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Milliseconds since 1970. */
  readonly wallClock: () => number;
}

/**
 * Runs `import`. It sets no signal handler: Ctrl+C ends the process there and then, and the next
 * change of the store deletes what was not finished.
 *
 * @returns the exit code
 */
export function runImport(options: RunImportOptions): Promise<number> {
  const { command, input, store, terminal, now, wallClock } = options;
  const { country, source, expireDays } = command;
  const today = Math.floor(wallClock() / DAY_MS);
  return changeStore({ store, terminal }, async (change) => {
    const imported = importList({
      input,
      change,
      state: store.readState(),
      nowMs: wallClock(),
      today,
      oldestDay: expireDays === undefined ? 0 : today - expireDays,
      reportLines: createProgress(terminal, now),
      ...(country && { country }),
      ...(source !== undefined && { source }),
    });
    try {
      terminal.out(describeOutcome(await imported));
      return 0;
    } catch (error) {
      if (input.errored === null) throw error;
      terminal.err('Reading broke off. Check the file and try again. Nothing was changed.');
      return 1;
    }
  });
}

function describeOutcome(outcome: ImportSummary | ImportedBefore): string {
  if (!('importedAtMs' in outcome)) return formatSummary(outcome);
  const day = new Date(outcome.importedAtMs).toISOString().slice(0, 10);
  const dropped = outcome.expired.toLocaleString('en-US');
  return (
    `This very file was imported on ${day}, and is not taken again.` +
    (outcome.expired > 0 ? `\n${dropped} reports were too old and are dropped` : '')
  );
}

function createProgress(terminal: Terminal, now: () => number): (lines: number) => void {
  let nextMs = now() + PROGRESS_MS;
  return (lines) => {
    if (now() < nextMs) return;
    nextMs = now() + PROGRESS_MS;
    terminal.err(`${lines.toLocaleString('en-US')} lines read …`);
  };
}
