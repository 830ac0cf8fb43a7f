import { PREFIX_COUNT } from '../listing/prefix-count';
import type { PostgresConnection } from './connect';
import { createRemove, PARTS } from './statements';

interface Which {
  /** Rows of earlier generations than this are removed. */
  readonly before: number;
  /** But not those of this one. */
  readonly except: number;
}

/** How many prefixes go at a time, so that no transaction is long. */
const SLICE = PREFIX_COUNT / 16;

/**
 * Removes rows that nobody reads: of what was served before, and of publications that were broken off.
 *
 * @throws what the network or the server says
 */
export async function removeEarlier(
  connection: Pick<PostgresConnection, 'query'>,
  { before, except }: Which,
): Promise<void> {
  for (const part of PARTS)
    for (let prefix = 0; prefix < PREFIX_COUNT; prefix += SLICE)
      await connection.query(createRemove(part), [prefix, prefix + SLICE, before, except]);
}
