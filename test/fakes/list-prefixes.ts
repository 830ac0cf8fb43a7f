import type { HashPrefix } from '../../lib/number/hash-prefix';

/** Lists the first prefixes in order: `00000`, `00001` and so on. */
export function listPrefixes(count: number): readonly HashPrefix[] {
  return Array.from(
    { length: count },
    (_none, index) => index.toString(16).padStart(5, '0') as HashPrefix,
  );
}
