import type { ListingPart } from '../listing/name-file';

/** A statement that a server prepares once a connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** What a listing is made of, each in a table of its own: the parts of an embedded generation. */
export const PARTS: readonly ListingPart[] = ['ranges', 'records', 'md5', 'sha256'];

const STATE = 'directory_state';

/** The table of a part: a row has what begins with 5 hex characters. Without a row there is nothing. */
export function nameTable(part: ListingPart): string {
  return `directory_${part}`;
}

/**
 * Plain tables, so that engines that speak the wire of PostgreSQL and are no PostgreSQL can have them.
 * The prefix comes first in the key: an engine that spreads rows by it spreads the load.
 */
export const CREATE_TABLES: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS ${STATE} (
    id int4 PRIMARY KEY,
    generation int4 NOT NULL,
    claimed int4 NOT NULL,
    fingerprint text NOT NULL,
    facts text NOT NULL)`,
  ...PARTS.map(
    (part) => `CREATE TABLE IF NOT EXISTS ${nameTable(part)} (
    prefix int4 NOT NULL,
    generation int4 NOT NULL,
    contents bytea NOT NULL,
    PRIMARY KEY (prefix, generation))`,
  ),
  `INSERT INTO ${STATE} (id, generation, claimed, fingerprint, facts)
    VALUES (1, 0, 0, '', '') ON CONFLICT (id) DO NOTHING`,
];

export const READ_STATE: Statement = {
  name: 'directory-state',
  text: `SELECT generation, fingerprint, facts FROM ${STATE} WHERE id = 1`,
};

/** How many buckets a statement reads at the most. */
export const MAX_BATCH = 64;

/**
 * Reads buckets of the generation that is served, and which one that is, in one statement: what it sees
 * is one moment's, whatever is published meanwhile. Each prefix comes back with its bucket.
 *
 * There is a statement for each power of two, the rest of which is empty, and not one with an array:
 * a server plans one with an array anew each time, which costs more than the reading.
 *
 * @param prefixes as many as `MAX_BATCH`
 */
export function createRead(
  part: ListingPart,
  prefixes: readonly number[],
): { readonly statement: Statement; readonly values: readonly unknown[] } {
  let size = 1;
  while (size < prefixes.length) size *= 2;
  const values = Array.from({ length: size }, (_, at) => prefixes[at] ?? null);
  return { statement: createReadOf(part, size), values };
}

const reads = new Map<string, Statement>();

function createReadOf(part: ListingPart, size: number): Statement {
  const name = `directory-${part}-${size}`;
  const known = reads.get(name);
  if (known) return known;
  const asked = Array.from({ length: size }, (_, at) => `($${at + 1}::int4)`).join(', ');
  const statement = {
    name,
    text: `SELECT s.generation, s.fingerprint, p.prefix, b.contents
      FROM ${STATE} s
      CROSS JOIN (VALUES ${asked}) AS p(prefix)
      LEFT JOIN ${nameTable(part)} b ON b.prefix = p.prefix AND b.generation = s.generation
      WHERE s.id = 1 AND p.prefix IS NOT NULL`,
  };
  reads.set(name, statement);
  return statement;
}

/** Takes the next number for a generation. */
export const CLAIM = `UPDATE ${STATE} SET claimed = claimed + 1 WHERE id = 1
  RETURNING claimed, generation`;

export function createInsert(part: ListingPart): Statement {
  return {
    name: `directory-insert-${part}`,
    text: `INSERT INTO ${nameTable(part)} (prefix, generation, contents)
      SELECT u.prefix, $1::int4, u.contents
      FROM unnest($2::int4[], $3::bytea[]) AS u(prefix, contents)`,
  };
}

/** How much of a generation has arrived. As text: engines have other types for sums. */
export function createCount(part: ListingPart): string {
  return `SELECT count(*)::text AS buckets, coalesce(sum(length(contents)), 0)::text AS bytes
    FROM ${nameTable(part)} WHERE generation = $1::int4`;
}

/** Serves a generation from now on, unless a later one has been claimed since. */
export const SWITCH = `UPDATE ${STATE} SET generation = $1::int4, fingerprint = $2, facts = $3
  WHERE id = 1 AND claimed = $1::int4 RETURNING generation`;

/** Deletes some of what belongs to earlier generations than one, and is not served. */
export function createRemove(part: ListingPart): Statement {
  return {
    name: `directory-remove-${part}`,
    text: `DELETE FROM ${nameTable(part)} WHERE prefix >= $1::int4 AND prefix < $2::int4
      AND generation < $3::int4 AND generation <> $4::int4`,
  };
}
