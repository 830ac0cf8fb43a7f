import type { StoredKey } from '../key-store';
import type { KeyEnd, KeyGrant, KeyLimits } from './key-grant';

type Granted = Partial<Pick<StoredKey, 'scopes' | 'expiresAtMs' | 'limits'>>;

/**
 * Changes what a key may do: what the grant does not name stays, and limits stay one by one.
 *
 * @param known what it might do before; nothing for a new key
 * @param nowMs milliseconds since 1970
 */
export function applyGrant(known: Granted, grant: KeyGrant, nowMs: number): Granted {
  const scopes = grant.scopes ?? known.scopes;
  const expiresAtMs = grant.end ? readEnd(grant.end, nowMs) : known.expiresAtMs;
  const limits = mergeLimits(known.limits, grant.limits);
  return {
    ...(scopes && { scopes }),
    ...(expiresAtMs !== undefined && { expiresAtMs }),
    ...(limits && { limits }),
  };
}

function readEnd(end: KeyEnd, nowMs: number): number | undefined {
  switch (end.kind) {
    case 'never':
      return undefined;
    case 'at':
      return end.atMs;
    case 'after':
      return nowMs + end.ms;
  }
}

function mergeLimits(known: StoredKey['limits'], given: KeyLimits = {}): StoredKey['limits'] {
  const merged = { ...known };
  for (const kind of ['range', 'exact', 'batch'] as const) {
    const limit = given[kind];
    if (limit === 'default') delete merged[kind];
    else if (limit) merged[kind] = limit;
  }
  return Object.keys(merged).length > 0 ? merged : undefined;
}
