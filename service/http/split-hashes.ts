import { DIGEST_BYTES } from '../listing/listing-store';

const HEX_LENGTH = DIGEST_BYTES * 2;

/** @returns the digests as 40 lower-case hex characters each, in their order */
export function splitHashes(digests: Uint8Array): readonly string[] {
  const { buffer, byteOffset, byteLength } = digests;
  const hex = Buffer.from(buffer, byteOffset, byteLength).toString('hex');
  return Array.from({ length: hex.length / HEX_LENGTH }, (_none, at) =>
    hex.slice(at * HEX_LENGTH, (at + 1) * HEX_LENGTH),
  );
}
