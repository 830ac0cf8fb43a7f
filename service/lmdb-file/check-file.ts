import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { StoreDamaged } from '../store-damaged';
import { findFileDamage } from './find-file-damage';

/**
 * Looks whether LMDB can open the file in a folder, where there is one.
 *
 * @param folder within the folder of the store, which is `path`
 * @throws StoreDamaged when it cannot, or what the file system throws
 */
export function checkFile(path: string, folder = ''): void {
  const file = join(path, folder, 'data.mdb');
  const damage = existsSync(file) ? findFileDamage(file) : undefined;
  if (damage) throw new StoreDamaged(`its ${join(folder, 'data.mdb')} ${damage}`);
}
