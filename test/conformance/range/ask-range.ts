import { hashText } from '../../../lib/number/hash-text';
import type { Ask, Reply } from '../check';

export const HASHES = '/api/1.0/service/hashes';
/** A whole hash that nothing has. */
export const NOBODY = '0'.repeat(40);

const PREFIX_LENGTH = 5;

/** The request by which the extension asks. */
export function askRange(range: unknown): Ask {
  return { path: HASHES, method: 'POST', body: JSON.stringify({ range }) };
}

export function askForm(range: string): Ask {
  const type = 'application/x-www-form-urlencoded';
  return { path: HASHES, method: 'POST', body: `range=${range}`, type };
}

export function askAddress(range: string): Ask {
  return { path: `${HASHES}/${range}`, method: 'GET' };
}

export function hashListed(listed: string): Promise<string> {
  return hashText(listed, 'sha1');
}

/** The range of a listed number, as the extension asks for it; of nobody where none is named. */
export async function chooseRange(listed: string | undefined): Promise<string> {
  return listed === undefined ? NOBODY : (await hashListed(listed)).slice(0, PREFIX_LENGTH);
}

/** The entries of an answer, of an array or, as some servers have it, of an object. */
export function readEntries({ json }: Reply): readonly unknown[] {
  return typeof json === 'object' && json !== null ? Object.values(json) : [];
}

/** Those that are whole hashes, in lower case. */
export function readHashes(reply: Reply): readonly string[] {
  return readEntries(reply)
    .filter((entry) => typeof entry === 'string')
    .map((entry) => entry.toLowerCase())
    .filter((entry) => /^[0-9a-f]{40}$/.test(entry));
}
