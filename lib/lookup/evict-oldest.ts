import type { Database } from '../store/open-database';

/** So much goes at once that the next answers find room too. */
const SHARE = 1 / 4;

/** Deletes the oldest quarter of the ranges, of whatever directory, and one at the least. */
export async function evictOldest(database: Database): Promise<void> {
  const { store: ranges, done } = database.transaction('ranges', 'readwrite');
  const evict = async () => {
    const found: { readonly key: [string, string]; readonly storedAboutMs: number }[] = [];
    for await (const { primaryKey, value } of ranges)
      found.push({ key: primaryKey, storedAboutMs: value.storedAboutMs });
    const oldest = found
      .toSorted((one, other) => one.storedAboutMs - other.storedAboutMs)
      .slice(0, Math.ceil(found.length * SHARE));
    await Promise.all(oldest.map(({ key }) => ranges.delete(key)));
  };
  await Promise.all([evict(), done]);
}
