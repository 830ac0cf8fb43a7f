import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './app-parts';

/** Says as what requests are counted. It comes before `requireKey`, which counts them. */
export function nameEndpoint(name: string): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    c.set('endpoint', name);
    return next();
  };
}
