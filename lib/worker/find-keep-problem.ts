import type { NewKey } from '../vault/create-key-shelf';
import type { Vault } from '../vault/create-vault';

/** Whether a key cannot be kept as wanted: asked first, so that it is not sent in vain. */
export async function findKeepProblem(
  { passphrase }: Pick<Vault, 'passphrase'>,
  keep: NewKey['keep'],
): Promise<'keyLocked' | undefined> {
  const isLocked = keep === 'disk' && (await passphrase.readState()) === 'locked';
  return isLocked ? 'keyLocked' : undefined;
}
