import type { RateKind, StoredKey } from '../key-store';
import type { RateShare } from './create-rate-limiter';
import { DEFAULT_RATES } from './default-rates';

/** What a request of a kind counts for: the key's own rate, or the rate of every key. */
export function findShare({ id, limits }: StoredKey, kind: RateKind): RateShare {
  return { bucket: `${kind} ${id}`, rate: limits?.[kind] ?? DEFAULT_RATES[kind] };
}
