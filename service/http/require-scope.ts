import type { MiddlewareHandler } from 'hono';
import type { KeyScope } from '../key-store';
import type { AppEnv } from './app-parts';
import { describeNoScope } from './describe-no-scope';
import { hasScope } from './has-scope';
import { refuse } from './refuse';

/** Creates what lets only keys with the scope through. */
export function requireScope(scope: KeyScope): MiddlewareHandler<AppEnv> {
  return async (c, next) =>
    hasScope(c.get('key'), scope) ? next() : refuse(c, describeNoScope(scope));
}
