import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './app-parts';
import { refuse } from './refuse';
import { REFUSALS } from './refusals';

/** Refuses what the proxy did not get by https: a key that came in clear text must not work. */
export const requireHttps: MiddlewareHandler<AppEnv> = async (c, next) =>
  c.req.header('X-Forwarded-Proto') === 'https' ? next() : refuse(c, REFUSALS.noHttps);
