import type { Sealed } from '../store/open-database';
import { importSecret } from './import-secret';

/**
 * Opens a sealed text.
 *
 * @param place what it must belong to
 * @returns undefined for another secret or place, and for anything that was changed
 */
export async function openText(
  secret: string,
  { iv, sealed, place }: Sealed & { readonly place: string },
): Promise<string | undefined> {
  const additionalData = new TextEncoder().encode(place);
  const key = await importSecret(secret);
  try {
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed);
    return new TextDecoder().decode(text);
  } catch {
    return undefined;
  }
}
