import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../lib/result';
import { describeDamage } from '../describe-damage';
import { openStore, type DirectoryStore } from './open-store';

/**
 * @param path of a store, or of a place for one when `create` is set
 * @returns the store, or a sentence that says what to do
 */
export function openStoreAt(
  path: string,
  { create }: { create: boolean },
): Result<DirectoryStore, string> {
  if (!create && !existsSync(join(path, 'data.mdb'))) {
    return {
      ok: false,
      error: `There is no store at ${path}. Import a list or create a key first, or name another with --store.`,
    };
  }
  try {
    return { ok: true, value: openStore(path) };
  } catch (error) {
    const damage = describeDamage(error, path);
    if (damage !== undefined) return { ok: false, error: damage };
    const cause = error instanceof Error ? error.message : 'unknown cause';
    return {
      ok: false,
      error: `Cannot open the store at ${path}: ${cause}. Check the folder and its permissions, or name another with --store.`,
    };
  }
}
