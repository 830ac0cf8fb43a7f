import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './app-parts';
import type { Refuse } from './refusal';

/** Makes everything that follows refuse as a contract words it, also what fails inside. */
export function speakAs(refuse: Refuse): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    c.set('refuse', refuse);
    return next();
  };
}
