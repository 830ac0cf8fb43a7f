import type { Result } from '../result';
import type { Vault } from '../vault/create-vault';
import type { Directories } from './create-directories';
import type { KnownDirectory } from './known-directory';
import type { NewDirectory } from './read-new-directory';

interface Options {
  readonly directories: Pick<Directories, 'list'>;
  readonly vault: Pick<Vault, 'read'>;
}

type Connected = Result<{ readonly id: string }, 'alreadyConnected'>;

const PLACE = ['url', 'user', 'environment'] as const;
const ENTERED = [...PLACE, 'protocol', 'name', 'keyKept'] as const;

/**
 * Finds the directory that an entered one would be a second time. One address can be there for each of
 * its users, and in each environment with another key.
 *
 * @returns its id where all that was entered is the same, and so is the key: it was added by a worker that
 *   was stopped before it could say so. Undefined where there is none
 */
export async function findConnected(
  { record, key }: NewDirectory,
  { directories, vault }: Options,
): Promise<Connected | undefined> {
  const there = (await directories.list()).filter((one) => areSame(PLACE, one, record));
  if (there.length === 0) return undefined;
  const same = there.find((one) => areSame(ENTERED, one, record));
  const stored = same && (await vault.read(same.id));
  return same && stored?.kind === 'key' && stored.key === key
    ? { ok: true, value: { id: same.id } }
    : { ok: false, error: 'alreadyConnected' };
}

type Entered = Pick<KnownDirectory, (typeof ENTERED)[number]>;

function areSame(names: readonly (keyof Entered)[], one: Entered, other: Entered): boolean {
  return names.every((name) => one[name] === other[name]);
}
