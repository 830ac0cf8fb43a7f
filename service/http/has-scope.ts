import type { KeyScope, StoredKey } from '../key-store';

/** What a key may do that was made before there were scopes. */
const OLD_SCOPES: readonly KeyScope[] = ['range'];

/** Whether a key may do something. */
export function hasScope({ scopes = OLD_SCOPES }: StoredKey, scope: KeyScope): boolean {
  return scopes.includes(scope);
}
