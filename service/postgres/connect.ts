import { readFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { Client } from 'pg';
import type { PostgresAddress, PostgresTls } from './postgres-address';
import type { Statement } from './statements';

/** How long a server may take to be connected to. */
const CONNECT_MS = 2_000;

/** What a statement brought, by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** A connection to a server. */
export interface PostgresConnection {
  /**
   * Runs a statement; one that has a name is prepared with its first use.
   *
   * @throws what the network or the server says
   */
  readonly query: (
    statement: string | Statement,
    values?: readonly unknown[],
  ) => Promise<readonly Row[]>;
  /** Ends it at once, whatever is under way. */
  readonly close: () => void;
}

interface Options {
  /** How long a statement may run on the server; 0 for without an end. */
  readonly statementMs: number;
  /** How long to wait for its answer: a server that is cut off says nothing. 0 for without an end. */
  readonly answerMs: number;
  /** Sends statements without waiting for the answers to those before. */
  readonly isPipelined: boolean;
  /** Told when the connection is lost or closed. */
  readonly onEnd?: () => void;
}

/**
 * Connects to a server.
 *
 * @throws what the network, the file system or the server says
 */
export async function connect(
  address: PostgresAddress,
  { statementMs, answerMs, isPipelined, onEnd }: Options,
): Promise<PostgresConnection> {
  // Held here, since the driver's own way to close waits for a server that may hang.
  const socket = new Socket();
  const client = new Client({
    ...describe(address),
    stream: () => socket,
    application_name: 'directory',
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: statementMs,
    query_timeout: answerMs,
    pipeline: isPipelined,
  });
  // Each statement under way is told by itself.
  client.on('error', () => onEnd?.());
  client.on('end', () => onEnd?.());
  try {
    await client.connect();
  } catch (error) {
    socket.destroy();
    throw error;
  }
  return {
    query: async (statement, values = []) => {
      const { name, text } = typeof statement === 'string' ? { text: statement } : statement;
      const config = { text, values: [...values], ...(name !== undefined && { name }) };
      return (await client.query<Row>(config)).rows;
    },
    close: () => void socket.destroy(),
  };
}

/** What is not said is left out: the driver then looks into the environment. */
function describe({ host, port, user, password, database, tls }: PostgresAddress) {
  return {
    host,
    port,
    ...(user !== undefined && { user }),
    ...(password !== undefined && { password }),
    ...(database !== undefined && { database }),
    ssl: readTls(tls),
  };
}

function readTls(tls: PostgresTls) {
  if (tls.mode === 'off') return false;
  return tls.caFile === undefined ? {} : { ca: readFileSync(tls.caFile, 'utf8') };
}
