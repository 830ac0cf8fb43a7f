import { setTimeout } from 'node:timers/promises';
import type { Command, Terminal } from '../command';
import type { DirectoryStore } from '../store/open-store';
import { ADDRESSES_VARIABLE } from './addresses-variable';
import { connect, type PostgresConnection } from './connect';
import { describeFault } from './describe-fault';
import { publishListing, type Published } from './publish-listing';
import { readAddresses } from './read-addresses';
import { readFault } from './read-fault';

/** What the `publish` command needs. */
export interface RunPublishOptions {
  readonly command: Pick<Extract<Command, { kind: 'publish' }>, 'postgres'>;
  readonly store: DirectoryStore;
  readonly terminal: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Longer than any read may take. */
const READERS_WAIT_MS = 5_000;
const ENDLESS = { statementMs: 0, answerMs: 0, isPipelined: false } as const;

/** Runs `publish`. @returns the exit code */
export async function runPublish(options: RunPublishOptions): Promise<number> {
  const { command, store, terminal, env } = options;
  const read = readAddresses({ addresses: command.postgres, env });
  const [address, ...others] = read.ok ? read.value : [];
  if (!address || others.length > 0) {
    terminal.err(read.ok ? NAME_ONE : read.error);
    return 2;
  }
  if (store.readState().generation === 0) {
    terminal.err('Nothing was imported yet: import a list first.');
    return 1;
  }
  let connection: PostgresConnection | undefined;
  let isServed = false;
  const waitForReaders = async () => {
    isServed = true;
    await setTimeout(READERS_WAIT_MS);
  };
  const parts = store.openParts();
  try {
    connection = await connect(address, ENDLESS);
    const published = await publishListing({ connection, parts, waitForReaders });
    return report(published, parts.entries, terminal);
  } catch (error) {
    terminal.err(describeFault(readFault(error, connection !== undefined).code));
    terminal.err(isServed ? NOT_REMOVED : 'What was served before is served as before.');
    return 1;
  } finally {
    connection?.close();
    parts.close();
  }
}

const NAME_ONE = `Name one server, the primary: --postgres postgres://USER@HOST:PORT/DATABASE, or ${ADDRESSES_VARIABLE}.`;
const NOT_REMOVED =
  'The listing is served, but what was served before is not wholly removed. Run publish again.';

function report(published: Published, entries: number, terminal: Terminal): number {
  switch (published.kind) {
    case 'published':
      terminal.out(`${entries.toLocaleString('en-US')} numbers are served from there now.`);
      return 0;
    case 'same':
      terminal.out('The same listing is served from there already. Nothing was changed.');
      return 0;
    case 'overtaken':
      terminal.err('Another publish began later, and goes on. Nothing was changed by this one.');
      return 1;
  }
}
