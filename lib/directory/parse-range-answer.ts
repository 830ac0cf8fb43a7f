import type { HashPrefix } from '../number/hash-prefix';
import { parseJson } from '../parse-json';
import type { Result } from '../result';

const FULL_HASH = /^[0-9a-f]{40}$/;

/**
 * Reads the body of a 200 answer to a range query.
 *
 * Servers differ: an array or an object of entries, any case, stray bare prefixes. What is no full
 * hash in the asked range is ignored, but an answer of which nothing is left is an error, since it
 * must not pass for "not listed". Nor may an empty object: errors and placeholders look like that.
 *
 * @returns the full hashes in lower case, each once, in the order of the answer
 */
export function parseRangeAnswer(
  body: string,
  prefix: HashPrefix,
): Result<readonly string[], 'malformed'> {
  const entries = readEntries(body);
  if (!entries) return { ok: false, error: 'malformed' };
  const hashes = new Set<string>();
  for (const entry of entries) {
    if (typeof entry !== 'string') continue;
    const hash = entry.toLowerCase();
    if (FULL_HASH.test(hash) && hash.startsWith(prefix)) hashes.add(hash);
  }
  if (hashes.size === 0 && entries.length > 0) return { ok: false, error: 'malformed' };
  return { ok: true, value: [...hashes] };
}

function readEntries(body: string): readonly unknown[] | undefined {
  const parsed = parseJson(body);
  if (Array.isArray(parsed)) return parsed;
  const entries = typeof parsed === 'object' && parsed !== null ? Object.values(parsed) : [];
  return entries.length > 0 ? entries : undefined;
}
