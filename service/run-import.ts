import type { Readable } from 'node:stream';
import type { CountryCode } from 'libphonenumber-js/max';
import type { Terminal } from './command';
import { formatSummary } from './format-summary';
import { importList } from './import-list';
import type { ListingStore } from './listing-store';

const PROGRESS_MS = 1_000;

/** What the `import` command needs. */
export interface RunImportOptions {
  readonly input: Readable;
  readonly store: ListingStore;
  readonly terminal: Terminal;
  readonly country: CountryCode | undefined;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

/**
 * Runs `import`. It sets no signal handler: Ctrl+C ends the process there and then, and the
 * store drops a transaction that was not finished.
 *
 * @returns the exit code
 */
export async function runImport(options: RunImportOptions): Promise<number> {
  const { input, store, country, terminal, now } = options;
  try {
    const reportLines = createProgress(terminal, now);
    const summary = await importList({ input, store, reportLines, ...(country && { country }) });
    terminal.out(formatSummary(summary));
    return 0;
  } catch (error) {
    if (!input.errored) throw error;
    terminal.err('Reading broke off, and nothing was imported. Check the disk and try again.');
    return 1;
  }
}

function createProgress(terminal: Terminal, now: () => number): (lines: number) => void {
  let nextMs = now() + PROGRESS_MS;
  return (lines) => {
    if (now() < nextMs) return;
    nextMs = now() + PROGRESS_MS;
    terminal.err(`${lines.toLocaleString('en-US')} lines read …`);
  };
}
