import { encodeBytes } from './encode-bytes';

interface Derivation {
  readonly passphrase: string;
  readonly salt: Uint8Array<ArrayBuffer>;
  /** Of PBKDF2 with SHA-256. */
  readonly rounds: number;
}

const SECRET_BITS = 256;

/**
 * Turns a passphrase into the secret that seals keys. Slow on purpose.
 *
 * @returns 256 bits in base64, as they can stand in session storage
 */
export async function deriveSecret({ passphrase, salt, rounds }: Derivation): Promise<string> {
  // The same letters come composed or not, as a keyboard makes them (RFC 8265 section 4.2.1).
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return encodeBytes(await crypto.subtle.deriveBits(algorithm, material, SECRET_BITS));
}
