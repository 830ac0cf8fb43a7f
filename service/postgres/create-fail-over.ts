import { ListingUnavailable } from '../listing/listing-unavailable';
import type { Row } from './connect';
import type { PostgresServer } from './create-server';
import type { PostgresFault } from './read-fault';
import { READ_STATE, type Statement } from './statements';

/** A read, and how to read what comes. */
interface Read<T> {
  readonly statement: Statement;
  readonly values: readonly unknown[];
  /** @returns undefined for what answers nothing, such as a server where nothing was published */
  readonly parse: (rows: readonly Row[]) => T | undefined;
}

/** Several servers with the same listing, as one. */
export interface FailOver {
  /** @throws ListingUnavailable when none of them answers */
  readonly read: <T>(read: Read<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

interface Options {
  /** In the order of trying. */
  readonly servers: readonly PostgresServer[];
  /** Told when a server is given up and when it answers again, by its place; no address is in it. */
  readonly log: (line: string) => void;
}

/** How often a server that was given up is tried. */
const PROBE_MS = 500;
/** A connection that was lost says little of its server: the second time a new one is made. */
const ROUNDS = 2;
const NO_LISTING: PostgresFault = { kind: 'refused', code: 'no listing' };

/**
 * Asks the first server that answers. A read changes nothing, so one that fails is made again on the
 * next server. A server that cannot be connected to is left out until it answers a probe.
 */
export function createFailOver({ servers, log }: Options): FailOver {
  const name = (server: PostgresServer) =>
    `PostgreSQL server ${servers.indexOf(server) + 1} of ${servers.length}`;
  const watch = createWatch({
    onDown: (server, code) => log(`${name(server)} does not answer: ${code}.`),
    onUp: (server) => log(`${name(server)} answers again.`),
  });
  let isFailing = false;
  const readOnce = async <T>({ statement, values, parse }: Read<T>) => {
    let fault: PostgresFault | undefined;
    for (const server of servers.filter(watch.isUp)) {
      const asked = await server.ask(statement, values);
      const value = asked.ok ? parse(asked.value) : undefined;
      if (value !== undefined) return { value };
      fault = asked.ok ? NO_LISTING : asked.error;
      if (fault.kind === 'unreachable' || fault.kind === 'silent') watch.giveUp(server, fault.code);
    }
    return { fault };
  };
  return {
    read: async (read) => {
      let last: PostgresFault | undefined;
      for (let round = 1; round <= ROUNDS; round += 1) {
        const { value, fault } = await readOnce(read);
        if (value !== undefined) {
          isFailing = false;
          return value;
        }
        last = fault ?? last;
      }
      if (!isFailing) log(`No PostgreSQL server answers${last ? `: ${last.code}` : ''}.`);
      isFailing = true;
      throw new ListingUnavailable('no PostgreSQL server answers', last?.code);
    },
    close: async () => {
      watch.close();
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}

interface WatchOptions {
  readonly onDown: (server: PostgresServer, code: string) => void;
  readonly onUp: (server: PostgresServer) => void;
}

/** Keeps which servers are given up, and tries them until they answer. */
function createWatch({ onDown, onUp }: WatchOptions) {
  const probes = new Map<PostgresServer, NodeJS.Timeout>();
  let isClosed = false;
  const wait = (server: PostgresServer): void => {
    probes.set(server, setTimeout(() => void probe(server), PROBE_MS).unref());
  };
  const probe = async (server: PostgresServer): Promise<void> => {
    const asked = await server.ask(READ_STATE, []);
    if (isClosed) return;
    if (!asked.ok) return wait(server);
    probes.delete(server);
    onUp(server);
  };
  return {
    isUp: (server: PostgresServer) => !probes.has(server),
    giveUp: (server: PostgresServer, code: string): void => {
      if (isClosed || probes.has(server)) return;
      wait(server);
      onDown(server, code);
    },
    close: (): void => {
      isClosed = true;
      for (const timer of probes.values()) clearTimeout(timer);
    },
  };
}
