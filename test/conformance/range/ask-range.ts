import type { Ask, Reply } from '../check';

export const HASHES = '/api/1.0/service/hashes';
/** A whole hash that nothing has. */
export const NOBODY = '0'.repeat(40);

/** The request by which the extension asks. */
export function askRange(range: unknown): Ask {
  return { path: HASHES, method: 'POST', body: JSON.stringify({ range }) };
}

/** The entries of an answer in lower case, of an array or, as some servers have it, of an object. */
export function readHashes({ json }: Reply): readonly string[] {
  const entries = typeof json === 'object' && json !== null ? Object.values(json) : [];
  return entries.filter((entry) => typeof entry === 'string').map((entry) => entry.toLowerCase());
}
