import type { HashAlgorithm } from './hash-algorithm';
import { hashMd5 } from './hash-md5';

const NAMES = { sha1: 'SHA-1', sha256: 'SHA-256' } as const;

/**
 * Hashes a number as the directories do: over its E.164 form with its `+`, in UTF-8.
 *
 * @returns lower-case hex: 32 characters of MD5, 40 of SHA-1, 64 of SHA-256
 */
export async function hashText(text: string, algorithm: HashAlgorithm): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  if (algorithm === 'md5') return hashMd5(bytes);
  const digest = await crypto.subtle.digest(NAMES[algorithm], bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
