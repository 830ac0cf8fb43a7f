/** @returns the 20-byte digests as 40 hex characters each, in their order */
export function splitHex(digests: Uint8Array): readonly string[] {
  return Buffer.from(digests).toString('hex').match(/.{40}/g) ?? [];
}
