import type { Readable } from 'node:stream';
import type { Command, Terminal } from './command';
import { HELP_TEXT } from './help-text';
import type { DirectoryStore } from './open-store';
import { openInput } from './open-input';
import { openStoreAt } from './open-store-at';
import { parseCommand } from './parse-command';
import { runImport } from './run-import';
import { runKeys } from './run-keys';
import { runServe } from './run-serve';

/** The process around a command. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly stdin: Readable;
  /** Called by `serve` only: every other command lets a signal end it. */
  readonly stopSignal: () => AbortSignal;
}

/**
 * Runs one command line.
 *
 * @param args without the program's own name
 * @returns the exit code: 0 done, 1 it failed, 2 the command line is wrong
 */
export async function runDirectory(args: readonly string[], around: Surroundings): Promise<number> {
  const parsed = parseCommand(args);
  if (parsed.ok) return runCommand(parsed.value, around);
  around.terminal.err(`${parsed.error}\nTry: npm run directory -- --help`);
  return 2;
}

async function runCommand(command: Command, around: Surroundings): Promise<number> {
  const { terminal } = around;
  switch (command.kind) {
    case 'help':
      terminal.out(HELP_TEXT[command.topic]);
      return 0;
    case 'serve': {
      const checked = await withStore(command, around, (store) => warnIfEmpty(store, terminal));
      return checked === 0 ? runServe(command, { terminal, signal: around.stopSignal() }) : checked;
    }
    case 'import':
      return importFile(command, around);
    case 'keys create':
    case 'keys list':
    case 'keys revoke':
      return withStore(command, around, ({ keys }) =>
        runKeys(command, { keys, terminal, now: () => Date.now() }),
      );
  }
}

/** The file comes first: a wrong path leaves no empty store behind. */
async function importFile(
  command: Extract<Command, { kind: 'import' }>,
  around: Surroundings,
): Promise<number> {
  const { terminal, stdin } = around;
  const input = await openInput(command.file, stdin);
  if (!input.ok) {
    terminal.err(input.error);
    return 1;
  }
  const { country } = command;
  return withStore(command, around, (store) =>
    runImport({ input: input.value, store, country, terminal, now: () => performance.now() }),
  );
}

async function withStore(
  command: Exclude<Command, { kind: 'help' }>,
  { terminal }: Surroundings,
  run: (store: DirectoryStore) => number | Promise<number>,
): Promise<number> {
  const create = command.kind !== 'keys list' && command.kind !== 'keys revoke';
  const opened = openStoreAt(command.storePath, { create });
  if (!opened.ok) {
    terminal.err(opened.error);
    return 1;
  }
  try {
    return await run(opened.value);
  } finally {
    await opened.value.close();
  }
}

/** An empty directory answers "not listed" to everything, which nobody should learn by accident. */
function warnIfEmpty(store: DirectoryStore, terminal: Terminal): number {
  if (store.countHashes() === 0) terminal.err('The store is empty: import a list first.');
  const usable = store.keys.listKeys().some((key) => key.revokedAtMs === undefined);
  if (!usable) terminal.err('No key can use it yet: make one with keys create --user NAME.');
  return 0;
}
