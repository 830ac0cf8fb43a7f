import { hash } from 'node:crypto';
import { afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { StoredParts } from '../store/open-parts';
import { makeParts } from '../test-support/make-parts';
import { readHashes } from '../test-support/read-hashes';
import { usePostgres } from '../test-support/use-postgres';
import { connect, type PostgresConnection } from './connect';
import { openPostgresListing } from './open-postgres-listing';
import { publishListing } from './publish-listing';
import { nameTable, PARTS } from './statements';

type Querying = Pick<PostgresConnection, 'query'>;

const A = `abcde0${'0'.repeat(34)}`;
const B = `abcde1${'0'.repeat(34)}`;
const NUMBERS = {
  one: Array.from({ length: 50 }, (_, at) => `+120255501${at + 10}`),
  other: Array.from({ length: 70 }, (_, at) => `+120255511${at + 10}`),
} as const;
const UNAVAILABLE = 'no PostgreSQL server answers';

const getPostgres = usePostgres();
let connection: PostgresConnection;
let one: StoredParts;
let other: StoredParts;

beforeAll(async () => {
  one = await makeParts({ source: 'one', hashes: [A], numbers: NUMBERS.one });
  other = await makeParts({ source: 'other', hashes: [B], numbers: NUMBERS.other });
});
beforeEach(async () => {
  connection = await openConnection();
  const tables = [...PARTS.map(nameTable), 'directory_state'];
  await connection.query(`DROP TABLE IF EXISTS ${tables.join(', ')}`);
});
afterEach(() => connection?.close());

function openConnection(): Promise<PostgresConnection> {
  const { address } = getPostgres();
  return connect(address, { statementMs: 0, answerMs: 0, isPipelined: false });
}

function publish(parts: StoredParts, over: Querying = connection) {
  return publishListing({ connection: over, parts, waitForReaders: async () => {} });
}

function openListing() {
  const listing = openPostgresListing({ addresses: [getPostgres().address], log: () => {} });
  onTestFinished(() => listing.close());
  return listing;
}

/** Which generations have rows. */
async function listGenerations(): Promise<readonly unknown[]> {
  const all = PARTS.map((part) => `SELECT generation FROM ${nameTable(part)}`).join(' UNION ');
  const rows = await connection.query(`SELECT generation FROM (${all}) g ORDER BY generation`);
  return rows.map(({ generation }) => generation);
}

/** A connection that is lost when so many statements were run. */
function breakAfter(statements: number): Querying {
  let left = statements;
  return {
    query: async (statement, values) => {
      left -= 1;
      if (left < 0) throw new Error('injected');
      return connection.query(statement, values);
    },
  };
}

describe('publishListing', () => {
  test('serves a listing, then the next one, and removes what was served before', async () => {
    const listing = openListing();
    expect(await publish(one)).toEqual({ kind: 'published', generation: 1 });
    expect(await readHashes(listing, 'abcde')).toEqual([A]);
    expect(await publish(other)).toEqual({ kind: 'published', generation: 2 });
    expect(await readHashes(listing, 'abcde')).toEqual([B]);
    expect(await listing.readFacts()).toMatchObject({ entries: 71, sources: [{ name: 'other' }] });
    expect(await listGenerations()).toEqual([2]);
  });

  test('removes what was served before only when nothing reads it any more', async () => {
    await publish(one);
    let meanwhile: unknown;
    const waitForReaders = async () => {
      meanwhile = [await readHashes(openListing(), 'abcde'), await listGenerations()];
    };
    await publishListing({ connection, parts: other, waitForReaders });
    expect(meanwhile).toEqual([[B], [1, 2]]);
  });

  test('changes nothing when the same is served already', async () => {
    await publish(one);
    const readState = () => connection.query('SELECT xmin::text, * FROM directory_state');
    const before = await readState();
    expect(await publish(one)).toEqual({ kind: 'same' });
    expect(await readState()).toEqual(before);
  });

  test('broken off anywhere, leaves one listing or the other, whole', async () => {
    await publish(one);
    const listing = openListing();
    const seen: string[] = [];
    // It reads the state, claims, removes with 64 statements, sends and counts each of four parts,
    // switches, and removes with 64 statements again.
    for (const statements of [0, 1, 2, 30, 66, 67, 68, 70, 73, 74, 75, 90, 138]) {
      const ending = publish(other, breakAfter(statements));
      await expect(ending).rejects.toThrow('injected');
      const { entries, sources } = await listing.readFacts();
      seen.push([await readHashes(listing, 'abcde'), entries, sources[0]?.name].join(' '));
      // Later ones would find that the same is served.
      if (seen.at(-1) !== seen[0]) break;
    }
    expect(new Set(seen)).toEqual(new Set([`${A} 51 one`, `${B} 71 other`]));
    expect(seen).toHaveLength(11);
    await publish(other);
    expect(await listGenerations()).toHaveLength(1);
  });

  test('does not serve what has not wholly arrived', async () => {
    await publish(one);
    const lossy: Querying = {
      query: async (statement, values) => {
        const rows = await connection.query(statement, values);
        if (typeof statement !== 'string' && statement.name.includes('insert-sha256'))
          await connection.query(
            'DELETE FROM directory_sha256 WHERE generation = 2 AND prefix > 9999',
          );
        return rows;
      },
    };
    await expect(publish(other, lossy)).rejects.toThrow('not all of the listing has arrived');
    expect(await readHashes(openListing(), 'abcde')).toEqual([A]);
  });

  test('gives way to one that began later, which serves its own', async () => {
    const second = await openConnection();
    onTestFinished(second.close);
    let later: unknown;
    const slow: Querying = {
      query: async (statement, values) => {
        const isSwitch = typeof statement === 'string' && statement.includes('SET generation');
        if (isSwitch) later = await publish(other, second);
        return connection.query(statement, values);
      },
    };
    expect(await publish(one, slow)).toEqual({ kind: 'overtaken' });
    expect(later).toEqual({ kind: 'published', generation: 2 });
    expect(await readHashes(openListing(), 'abcde')).toEqual([B]);
    expect(await listGenerations()).toEqual([2]);
  });

  test('shows readers one listing or the other, never a mixture', async () => {
    await publish(one);
    const listing = openListing();
    const seen = new Set<string>();
    let isOver = false;
    const readOn = async (start: number): Promise<void> => {
      for (let turn = start; !isOver; turn += 1) {
        seen.add((await readHashes(listing, 'abcde')).join());
        for (const source of ['one', 'other'] as const) {
          const number = NUMBERS[source][turn % 50]!;
          const exact = { algorithm: 'sha256', hash: hash('sha256', number) } as const;
          const found = await listing.findListing(exact);
          if (found) seen.add(`${found.number === number} ${source} ${found.sources.join()}`);
        }
      }
    };
    const readers = Array.from({ length: 8 }, (_, at) => readOn(at));
    for (const parts of [other, one, other]) await publish(parts);
    isOver = true;
    await Promise.all(readers);
    expect([...seen].toSorted()).toEqual([A, B, 'true one one', 'true other other']);
  });
});

describe('a database without a listing', () => {
  test('is unavailable, and does not answer that nothing is listed', async () => {
    const listing = openListing();
    await expect(readHashes(listing, 'abcde')).rejects.toThrow(UNAVAILABLE);
    await connection.query('CREATE TABLE directory_state (id int4)');
    await expect(readHashes(listing, 'abcde')).rejects.toThrow(UNAVAILABLE);
  });

  test('is unavailable too when its state is none, or gone', async () => {
    await publish(one);
    const listing = openListing();
    for (const change of [
      'UPDATE directory_state SET generation = 0',
      'DELETE FROM directory_state',
    ]) {
      await connection.query(change);
      await expect(readHashes(listing, 'abcde')).rejects.toThrow(UNAVAILABLE);
      await expect(listing.readFacts()).rejects.toThrow(UNAVAILABLE);
    }
  });
});
