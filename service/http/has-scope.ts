import type { KeyScope, StoredKey } from '../key-store';

/** Whether a key may do something. */
export function hasScope({ scopes }: StoredKey, scope: KeyScope): boolean {
  return scopes.includes(scope);
}
