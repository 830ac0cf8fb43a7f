import type { E164 } from './e164';
import type { FullHash } from './full-hash';
import { hashText } from './hash-text';

/**
 * Hashes a number as the range contract asks: SHA-1 over the E.164 form with its `+`, in UTF-8.
 * `crypto.subtle` exists in secure contexts only, so this runs in the background worker.
 */
export async function hashNumber(e164: E164): Promise<FullHash> {
  return (await hashText(e164, 'sha1')) as FullHash;
}
