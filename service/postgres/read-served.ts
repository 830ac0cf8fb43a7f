import { DatabaseError } from 'pg';
import type { PostgresConnection } from './connect';
import { CREATE_TABLES, READ_STATE } from './statements';

/** Which generation a database serves; 0 for none. */
export interface Served {
  readonly generation: number;
  readonly fingerprint: string;
}

const NO_TABLE = '42P01';

/**
 * Reads what a database serves, and makes the tables where there are none.
 *
 * @throws what the network or the server says
 */
export async function readServed(connection: Pick<PostgresConnection, 'query'>): Promise<Served> {
  const [row] = await connection.query(READ_STATE).catch(async (error: unknown) => {
    if (!(error instanceof DatabaseError) || error.code !== NO_TABLE) throw error;
    for (const statement of CREATE_TABLES) await connection.query(statement);
    return connection.query(READ_STATE);
  });
  return { generation: Number(row?.['generation']), fingerprint: String(row?.['fingerprint']) };
}
