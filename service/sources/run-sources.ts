import { changeStore } from '../change-store';
import type { Command, Terminal } from '../command';
import { formatTable } from '../keys/format-table';
import type { DirectoryStore } from '../store/open-store';
import type { StoreState } from '../store/store-state';

/** What the `sources` commands need. */
export interface RunSourcesOptions {
  readonly store: DirectoryStore;
  readonly terminal: Terminal;
}

type SourcesCommand = Extract<Command, { kind: `sources ${string}` }>;

/** Runs `sources list` or `sources licence`. @returns the exit code */
export async function runSources(
  command: SourcesCommand,
  { store, terminal }: RunSourcesOptions,
): Promise<number> {
  if (command.kind === 'sources list') {
    for (const line of listSources(store.readState())) terminal.out(line);
    return 0;
  }
  const { name, licence } = command;
  return changeStore({ store, terminal }, (change) => {
    if (!store.readState().sources.some((source) => source.name === name)) {
      terminal.err('No list is called so. sources list shows them.');
      return 1;
    }
    change.remember((state) => setLicence(state, name, licence));
    terminal.out(
      licence === '' ? 'Its licence is no longer told.' : 'Its licence is told from now on.',
    );
    return 0;
  });
}

function listSources({ sources }: StoreState): readonly string[] {
  if (sources.length === 0) return ['No lists. Read one with: import FILE'];
  const rows = sources.map(({ name, licence }) => [name, licence ?? '-']);
  return formatTable([['SOURCE', 'LICENCE'], ...rows]);
}

function setLicence(state: StoreState, changed: string, licence: string): StoreState {
  const sources = state.sources.map((source) =>
    source.name === changed ? { name: changed, ...(licence !== '' && { licence }) } : source,
  );
  return { ...state, sources };
}
