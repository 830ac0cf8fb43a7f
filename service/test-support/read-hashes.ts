import type { ListingStore } from '../listing/listing-store';
import { parseRange } from '../parse-range';

/** The hashes in a range, 40 characters each. */
export async function readHashes(listing: ListingStore, text: string): Promise<readonly string[]> {
  const range = parseRange(text);
  if (range === undefined) throw new Error('no range');
  const digests = Buffer.from(await listing.readRange(range));
  return digests.toString('hex').match(/.{40}/g) ?? [];
}
