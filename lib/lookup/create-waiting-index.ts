import type { E164 } from '../number/e164';
import type { HashPrefix } from '../number/hash-prefix';
import type { RangeQuery } from '../number/prepare-query';
import type { Manner } from './asked-directory';
import { createCountedSet, type CountedSet } from './create-counted-set';

/** A number that is being looked up. */
interface Waiting extends Pick<Manner, 'urgent' | 'consent'> {
  readonly e164: E164;
  readonly query: Pick<RangeQuery, 'prefixOf' | 'siblings'>;
}

/**
 * Who waits for which range. Nobody is searched for: a hostile page can have ten thousand numbers
 * that share a prefix, and each of them asks.
 */
export interface WaitingIndex {
  /** @returns what takes it out again */
  readonly add: (entry: Waiting) => () => void;
  /** Not a copy: it changes with those who wait. */
  readonly findNumbers: (prefix: HashPrefix) => ReadonlySet<E164>;
  readonly isUrgent: (prefix: HashPrefix) => boolean;
}

/** In hex characters: by so many do protocols ask. */
const LENGTHS = [4, 5] as const;
const NOBODY: ReadonlySet<E164> = new Set();

/** Creates an index by the prefixes of each length. */
export function createWaitingIndex(): WaitingIndex {
  const numbers = new Map<string, CountedSet<E164>>();
  const urgent = createCountedSet<string>();
  const addNumber = (prefix: HashPrefix, e164: E164) => {
    const beside = numbers.get(prefix) ?? createCountedSet();
    numbers.set(prefix, beside);
    beside.add(e164);
  };
  const removeNumber = (prefix: HashPrefix, e164: E164) => {
    const beside = numbers.get(prefix);
    beside?.remove(e164);
    if (beside?.items.size === 0) numbers.delete(prefix);
  };
  return {
    add: (entry) => {
      const { e164, query } = entry;
      const own = LENGTHS.map((length) => query.prefixOf(length));
      // The others of a cover are as much waited for as the number's own, of whatever length.
      const cover = entry.consent === 'covered' ? LENGTHS.flatMap(query.siblings) : own;
      const urged = entry.urgent ? cover : [];
      for (const prefix of own) addNumber(prefix, e164);
      urged.forEach(urgent.add);
      return () => {
        for (const prefix of own) removeNumber(prefix, e164);
        urged.forEach(urgent.remove);
      };
    },
    findNumbers: (prefix) => numbers.get(takeOwn(prefix))?.items ?? NOBODY,
    isUrgent: (prefix) => urgent.items.has(takeOwn(prefix)),
  };
}

/** Without those of its blocks: a number is known by its own. */
function takeOwn(prefix: HashPrefix): string {
  return prefix.split('.', 1)[0] ?? prefix;
}
