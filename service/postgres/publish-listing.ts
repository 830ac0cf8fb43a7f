import { createHash } from 'node:crypto';
import type { StoredParts } from '../store/open-parts';
import type { PostgresConnection } from './connect';
import { copyParts } from './copy-parts';
import { listFacts } from './list-facts';
import { readServed } from './read-served';
import { removeEarlier } from './remove-earlier';
import { CLAIM, SWITCH } from './statements';

/** What became of a publication. */
export type Published =
  | { readonly kind: 'published'; readonly generation: number }
  /** The same is served already. */
  | { readonly kind: 'same' }
  /** Another publication began later, and goes on. */
  | { readonly kind: 'overtaken' };

interface Options {
  readonly connection: Pick<PostgresConnection, 'query'>;
  readonly parts: StoredParts;
  /**
   * Called between the switch and the removal of what was served before, until nothing reads that any
   * more: an engine on several machines may not have one moment for all of them.
   */
  readonly waitForReaders: () => Promise<void>;
}

/**
 * Copies a listing into a database as a new generation, and then serves that one. Until one row is
 * switched, readers see the listing before; from then on, the new one. One that is broken off leaves
 * rows that nobody reads, which the next one removes.
 *
 * @throws what the file system, the network or the server says; the listing is as before then
 */
export async function publishListing(options: Options): Promise<Published> {
  const { connection, parts, waitForReaders } = options;
  const facts = JSON.stringify(listFacts(parts));
  const fingerprint = computeFingerprint(parts, facts);
  const served = await readServed(connection);
  if (served.fingerprint === fingerprint) {
    const { generation } = served;
    await removeEarlier(connection, { before: generation, except: generation });
    return { kind: 'same' };
  }
  const [claim] = await connection.query(CLAIM);
  const generation = Number(claim?.['claimed']);
  const removal = { before: generation, except: Number(claim?.['generation']) };
  await removeEarlier(connection, removal);
  await copyParts(connection, { parts, generation });
  const switched = await connection.query(SWITCH, [generation, fingerprint, facts]);
  if (switched.length === 0) {
    await removeEarlier(connection, { ...removal, before: generation + 1 });
    return { kind: 'overtaken' };
  }
  if (removal.except > 0) await waitForReaders();
  await removeEarlier(connection, { before: generation, except: generation });
  return { kind: 'published', generation };
}

/** Of what everything else follows from. */
function computeFingerprint(parts: StoredParts, facts: string): string {
  const hash = createHash('sha256').update(facts);
  for (const { contents } of parts.list('records')) hash.update(contents);
  return hash.digest('hex');
}
