import { nameDirectory } from '../directory/name-directory';
import { protocols } from '../directory/protocols';
import type { AskedDirectory } from '../lookup/asked-directory';
import type { ExactMemory } from '../lookup/create-exact-memory';
import type { RangeCache } from '../lookup/create-range-cache';
import { findExactly } from '../lookup/find-exactly';
import { findInRange } from '../lookup/find-in-range';
import type { Permit } from '../lookup/permit';
import type { HashPrefix } from '../number/hash-prefix';
import type { Vault } from '../vault/create-vault';
import { checkConsent } from './check-consent';
import type { Queues } from './create-queues';
import { DEFAULT_ALGORITHM } from './default-algorithm';
import type { KnownDirectory } from './known-directory';

interface Options {
  readonly vault: Pick<Vault, 'read'>;
  readonly cache: Pick<RangeCache, 'read'>;
  /** What directories that see numbers have said. */
  readonly memory: Pick<ExactMemory, 'read' | 'write'>;
  readonly queues: Pick<Queues, 'of' | 'ofExact'>;
  /** Whether a prefix may be asked about that is not in the cache. */
  readonly mayAsk: (prefix: HashPrefix, directoryId: string) => Promise<Permit>;
  /** Whether a number may be shown now to a directory that is allowed to see it. */
  readonly mayShow: (prefix: HashPrefix, directoryId: string) => Promise<Permit>;
  /** In [0, 1). */
  readonly random: () => number;
}

/** Makes what asks a directory about numbers: by what it was told, or through its queue. */
export function makeAskedDirectory(record: KnownDirectory, options: Options): AskedDirectory {
  const { cache, queues, mayAsk, random } = options;
  const protocol = protocols[record.protocol];
  if (protocol.kind === 'exact') return makeExact(record, options);
  const find = findInRange({
    prefixLength: protocol.prefixLength,
    withNeighbours: record.allows.includes('neighbours'),
    recall: (prefix) => cache.read(record.id, prefix),
    mayAsk: async (prefix) => (await findKeyFailure(record, options)) ?? mayAsk(prefix, record.id),
    queue: queues.of(record),
    random,
  });
  return { name: nameDirectory(record), find };
}

function makeExact(record: KnownDirectory, options: Options): AskedDirectory {
  const { memory, queues, mayShow } = options;
  const { id, algorithm = DEFAULT_ALGORITHM } = record;
  const find = findExactly({
    findConsent: (given) => checkConsent(record, given?.directoryId === id),
    algorithm,
    recall: (e164) => memory.read(id, e164),
    remember: (e164, listing) => memory.write(id, e164, listing),
    mayShow: async (prefix) => (await findKeyFailure(record, options)) ?? mayShow(prefix, id),
    ask: queues.ofExact(record).ask,
  });
  return { name: nameDirectory(record), find };
}

/** Looked at first: what cannot be sent takes nothing from a budget, and no place in the queue. */
async function findKeyFailure(
  { id }: KnownDirectory,
  { vault }: Options,
): Promise<'locked' | 'keyMissing' | undefined> {
  const { kind } = await vault.read(id);
  if (kind === 'key') return undefined;
  return kind === 'locked' ? 'locked' : 'keyMissing';
}
