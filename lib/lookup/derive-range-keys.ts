import { toHex } from './to-hex';

/** All that ranges are kept with, made of one secret. None of it can be read back out. */
export interface RangeKeys {
  /** Encrypts ranges: AES-GCM with 256 bits. */
  readonly cipher: CryptoKey;
  /** Makes what stands for a prefix: HMAC with SHA-256. */
  readonly tagger: CryptoKey;
  /** Names the keys, and tells nothing of them: 16 hex characters. */
  readonly id: string;
}

const ID_BITS = 64;

/** Derives the keys from a secret of 32 bytes by HKDF (RFC 5869), each for its own purpose. */
export async function deriveRangeKeys(secret: Uint8Array<ArrayBuffer>): Promise<RangeKeys> {
  const { subtle } = crypto;
  const source = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey', 'deriveBits']);
  const [cipher, tagger, id] = await Promise.all([
    subtle.deriveKey(nameUse('cipher'), source, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
    subtle.deriveKey(
      nameUse('tag'),
      source,
      { name: 'HMAC', hash: 'SHA-256', length: 256 },
      false,
      ['sign'],
    ),
    subtle.deriveBits(nameUse('id'), source, ID_BITS),
  ]);
  return { cipher, tagger, id: toHex(id) };
}

function nameUse(use: string): HkdfParams {
  const info = new TextEncoder().encode(`hushdial ranges ${use}`);
  return { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
}
