import type { Sealed } from '../store/open-database';
import { importSecret } from './import-secret';

/** What NIST SP 800-38D (section 5.2.1.1) recommends for AES-GCM. */
const IV_BYTES = 12;

/**
 * Seals a text with AES-GCM.
 *
 * @param secret 256 bits in base64
 * @param place what the text belongs to: it opens nowhere else
 */
export async function sealText(
  secret: string,
  { text, place }: { readonly text: string; readonly place: string },
): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const encoder = new TextEncoder();
  const algorithm = { name: 'AES-GCM', iv, additionalData: encoder.encode(place) };
  const key = await importSecret(secret);
  return { iv, sealed: await crypto.subtle.encrypt(algorithm, key, encoder.encode(text)) };
}
