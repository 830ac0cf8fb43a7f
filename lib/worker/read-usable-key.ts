import type { Result } from '../result';
import type { Vault } from '../vault/create-vault';

/** @returns a directory's key, or why it cannot be used now */
export async function readUsableKey(
  vault: Pick<Vault, 'read'>,
  directoryId: string,
): Promise<Result<string, 'keyMissing' | 'keyLocked'>> {
  const stored = await vault.read(directoryId);
  switch (stored.kind) {
    case 'key':
      return { ok: true, value: stored.key };
    case 'locked':
      return { ok: false, error: 'keyLocked' };
    case 'missing':
      return { ok: false, error: 'keyMissing' };
  }
}
