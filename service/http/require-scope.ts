import type { MiddlewareHandler } from 'hono';
import type { KeyScope } from '../key-store';
import type { AppEnv } from './app-parts';
import { refuse } from './refuse';

/** What a key may do that was made before there were scopes. */
const OLD_SCOPES: readonly KeyScope[] = ['range'];

/** Creates what lets only keys with the scope through. */
export function requireScope(scope: KeyScope): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const { scopes = OLD_SCOPES } = c.get('key');
    if (scopes.includes(scope)) return next();
    const advice = `Ask the operator for a key with the scope ${scope}.`;
    return refuse(c, { status: 403, title: 'This key may not do this', advice });
  };
}
