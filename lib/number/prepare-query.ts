import type { E164 } from './e164';
import { hashNumber } from './hash-number';
import type { HashPrefix } from './hash-prefix';
import { splitHash } from './split-hash';

/** A question about one number. Its prefix may be sent; the rest stays enclosed in here. */
export interface RangeQuery {
  readonly prefix: HashPrefix;
  /** Whether the number is among the hashes that a directory listed for the prefix. */
  readonly isIn: (hashes: readonly string[]) => boolean;
}

/** Prepares the range query for a number: the comparison with the answer is made in the browser. */
export async function prepareQuery(e164: E164): Promise<RangeQuery> {
  const hash = await hashNumber(e164);
  return { prefix: splitHash(hash).prefix, isIn: (hashes) => hashes.includes(hash) };
}
