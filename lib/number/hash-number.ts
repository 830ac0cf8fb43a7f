import type { E164 } from './e164';
import type { FullHash } from './full-hash';

/**
 * Hashes a number as the range contract asks: SHA-1 over the E.164 form with its `+`, in UTF-8.
 * `crypto.subtle` exists in secure contexts only, so this runs in the background worker.
 */
export async function hashNumber(e164: E164): Promise<FullHash> {
  const digest = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(e164));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  return hex as FullHash;
}
