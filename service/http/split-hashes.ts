import { DIGEST_BYTES } from '../listing/listing-store';

const HEX_LENGTH = DIGEST_BYTES * 2;

/** @returns the digests as 40 lower-case hex characters each, in their order */
export function splitHashes(digests: Uint8Array): readonly string[] {
  const { buffer, byteOffset, byteLength } = digests;
  const hex = Buffer.from(buffer, byteOffset, byteLength).toString('hex');
  const hashes: string[] = [];
  for (let at = 0; at < hex.length; at += HEX_LENGTH) hashes.push(hex.slice(at, at + HEX_LENGTH));
  return hashes;
}
