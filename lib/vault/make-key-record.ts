import type { KeyRecord } from '../store/open-database';
import type { HeldKey } from './create-held-keys';
import type { Lock } from './create-lock';
import { sealText } from './seal-text';

/**
 * Makes what is kept of a key on the disk.
 *
 * @returns undefined where it would have to be sealed and the passphrase is not known
 */
export async function makeKeyRecord(
  lock: Pick<Lock, 'read'>,
  { id, key, addedAtMs }: HeldKey & { readonly id: string },
): Promise<KeyRecord | undefined> {
  const reading = await lock.read();
  if (reading.state === 'locked') return undefined;
  if (reading.state === 'none') return { kind: 'plain', key, addedAtMs };
  const sealed = await sealText(reading.secret, { text: key, place: id });
  return { kind: 'sealed', addedAtMs, ...sealed };
}
