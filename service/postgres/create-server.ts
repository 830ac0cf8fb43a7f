import type { Result } from '../../lib/result';
import { connect, type PostgresConnection, type Row } from './connect';
import type { PostgresAddress } from './postgres-address';
import { readFault, type PostgresFault } from './read-fault';
import type { Statement } from './statements';

/** One server that is read from, over as many connections as are needed. */
export interface PostgresServer {
  readonly ask: (
    statement: Statement,
    values: readonly unknown[],
  ) => Promise<Result<readonly Row[], PostgresFault>>;
  readonly close: () => Promise<void>;
}

/** Longer than any read takes: one that is given up is made elsewhere. */
const WAYS = { statementMs: 2_000, answerMs: 2_500, isPipelined: true } as const;

/** Statements in a row on one connection cost less than one each on several. */
const MAX_UNDER_WAY = 4;
const MAX_CONNECTIONS = 8;

interface Connection {
  readonly opened: Promise<PostgresConnection>;
  underWay: number;
}

/** Creates what reads from a server. It connects when it is asked, and anew when that was lost. */
export function createServer(address: PostgresAddress): PostgresServer {
  let connections: readonly Connection[] = [];
  const drop = (connection: Connection): void => {
    connections = connections.filter((one) => one !== connection);
  };
  const open = (): Connection => {
    const onEnd = () => drop(connection);
    const connection: Connection = { opened: connect(address, { ...WAYS, onEnd }), underWay: 0 };
    connections = [...connections, connection];
    return connection;
  };
  const pick = (): Connection => {
    const free = connections.find(({ underWay }) => underWay < MAX_UNDER_WAY);
    if (free) return free;
    if (connections.length < MAX_CONNECTIONS) return open();
    return connections.reduce((least, one) => (one.underWay < least.underWay ? one : least));
  };
  return {
    ask: async (statement, values) => {
      const connection = pick();
      connection.underWay += 1;
      const asked = await askOver(connection, statement, values);
      connection.underWay -= 1;
      // What is wrong may be this connection, or a statement that was prepared on it.
      if (!asked.ok) drop(connection);
      if (connection.underWay === 0 && !connections.includes(connection)) void close(connection);
      return asked;
    },
    close: async () => {
      await Promise.all(connections.map(close));
    },
  };
}

async function askOver(
  { opened }: Connection,
  statement: Statement,
  values: readonly unknown[],
): ReturnType<PostgresServer['ask']> {
  let connection: PostgresConnection | undefined;
  try {
    connection = await opened;
    return { ok: true, value: await connection.query(statement, values) };
  } catch (error) {
    return { ok: false, error: readFault(error, connection !== undefined) };
  }
}

async function close({ opened }: Connection): Promise<void> {
  const connection = await opened.catch(() => undefined);
  connection?.close();
}
