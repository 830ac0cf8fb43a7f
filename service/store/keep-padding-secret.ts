import { randomBytes } from 'node:crypto';
import type { Database, RootDatabase } from 'lmdb';

const KEY = 'paddingSecret';
const SECRET_BYTES = 32;

interface Options {
  readonly root: RootDatabase;
  readonly facts: Database<unknown, string>;
}

/**
 * Reads from what the padding of range texts is made, and makes it the first time: random bytes that
 * stay the same, so that a range has one padding after a restart and in every process.
 */
export function keepPaddingSecret({ root, facts }: Options): Uint8Array {
  return root.transactionSync(() => {
    const kept = facts.get(KEY);
    if (typeof kept === 'string') return Buffer.from(kept, 'hex');
    const made = randomBytes(SECRET_BYTES);
    facts.putSync(KEY, made.toString('hex'));
    return made;
  });
}
