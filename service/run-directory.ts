import type { Readable } from 'node:stream';
import type { Command, Terminal } from './command';
import { describeDamage } from './describe-damage';
import { HELP_TEXT } from './help-text';
import { runExport } from './export/run-export';
import { runExportRanges } from './export/run-export-ranges';
import { runForget } from './forget/run-forget';
import { openInput } from './import/open-input';
import { runImport } from './import/run-import';
import type { DirectoryStore } from './store/open-store';
import { openStoreAt } from './store/open-store-at';
import { parseCommand } from './parse-command';
import { openServedListing } from './postgres/open-served-listing';
import { runPublish } from './postgres/run-publish';
import { runKeys } from './run-keys';
import { runSources } from './sources/run-sources';
import { runServe } from './run-serve';

/** The process around a command. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly stdin: Readable;
  readonly env: Readonly<Record<string, string | undefined>>;
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
  if (parsed.ok) return runWhole(parsed.value, around);
  around.terminal.err(`${parsed.error}\nTry: hushdial-directory --help`);
  return 2;
}

/** A store that is damaged is nothing that the program can do about, and shows anywhere. */
async function runWhole(command: Command, around: Surroundings): Promise<number> {
  try {
    return await runCommand(command, around);
  } catch (error) {
    const damage = command.kind === 'help' ? undefined : describeDamage(error, command.storePath);
    if (damage === undefined) throw error;
    around.terminal.err(damage);
    return 1;
  }
}

async function runCommand(command: Command, around: Surroundings): Promise<number> {
  const { terminal } = around;
  switch (command.kind) {
    case 'help':
      terminal.out(HELP_TEXT[command.topic]);
      return 0;
    case 'serve':
      return serve(command, around);
    case 'import':
      return importFile(command, around);
    case 'forget':
      return withStore(command, around, (store) =>
        runForget({ command, store, terminal, wallClock: () => Date.now() }),
      );
    case 'export':
      return withStore(command, around, (store) =>
        runExport({ file: command.file, store, terminal }),
      );
    case 'export-ranges':
      return withStore(command, around, (store) =>
        runExportRanges({ command, store, terminal, now: () => performance.now() }),
      );
    case 'publish':
      return withStore(command, around, (store) =>
        runPublish({ command, store, terminal, env: around.env }),
      );
    case 'sources list':
    case 'sources licence':
      return withStore(command, around, (store) => runSources(command, { store, terminal }));
    case 'keys create':
    case 'keys list':
    case 'keys audit':
    case 'keys rotate':
    case 'keys change':
    case 'keys revoke':
      return withStore(command, around, ({ keys, uses }) =>
        runKeys(command, { keys, uses, terminal, now: () => Date.now() }),
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
  return withStore(command, around, (store) =>
    runImport({
      command,
      input: input.value,
      store,
      terminal,
      now: () => performance.now(),
      wallClock: () => Date.now(),
    }),
  );
}

/** A wrong path is a mistake to tell of, where a command needs what is there. */
const MAKES_STORE: Readonly<Record<Exclude<Command['kind'], 'help'>, boolean>> = {
  serve: true,
  import: true,
  // A number can be kept out before the first import.
  forget: true,
  export: false,
  'export-ranges': false,
  publish: false,
  'sources list': false,
  'sources licence': false,
  'keys create': true,
  'keys list': false,
  'keys audit': false,
  'keys rotate': false,
  'keys change': false,
  'keys revoke': false,
};

async function withStore(
  command: Exclude<Command, { kind: 'help' }>,
  { terminal }: Surroundings,
  run: (store: DirectoryStore) => number | Promise<number>,
): Promise<number> {
  const opened = openStoreAt(command.storePath, { create: MAKES_STORE[command.kind] });
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

async function serve(
  command: Extract<Command, { kind: 'serve' }>,
  around: Surroundings,
): Promise<number> {
  const { terminal, env } = around;
  const log = (line: string) => terminal.err(line);
  const served = await openServedListing({ addresses: command.postgres, env, log });
  if (!served.ok) {
    terminal.err(served.error.advice);
    return served.error.isUsage ? 2 : 1;
  }
  const { listing } = served.value;
  try {
    const checked = await withStore(command, around, (store) =>
      warnIfUseless({ listing: store.listing, ...served.value, keys: store.keys }, terminal),
    );
    if (checked !== 0) return checked;
    const serving = { terminal, signal: around.stopSignal(), ...served.value };
    return await runServe(command, serving);
  } finally {
    await listing?.close();
  }
}

/** An empty directory answers "not listed" to everything, which nobody should learn by accident. */
async function warnIfUseless(
  store: Pick<DirectoryStore, 'listing' | 'keys'>,
  terminal: Terminal,
): Promise<number> {
  const { entries } = await store.listing.readFacts();
  if (entries === 0) terminal.err('The store is empty: import a list first.');
  const usable = store.keys.listKeys().some((key) => key.revokedAtMs === undefined);
  if (!usable) terminal.err('No key can use it yet: make one with keys create --user NAME.');
  return 0;
}
