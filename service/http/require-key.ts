import type { MiddlewareHandler } from 'hono';
import { checkKey } from '../check-key';
import type { AppEnv } from './app-parts';
import type { AppOptions } from './app-options';
import { nameKey } from '../audit/name-key';
import { CHALLENGES } from './challenges';
import { describeKeyFault } from './describe-key-fault';
import { readCredentials } from './read-credentials';
import { refuse } from './refuse';

type Options = Pick<AppOptions, 'keys' | 'wallClock' | 'countUse'> & {
  /** Takes `?api_key=` where there is no header. */
  readonly inQuery?: boolean;
};

/** Creates what lets only requests with a valid key through, hands the key on, and counts them. */
export function requireKey(options: Options): MiddlewareHandler<AppEnv> {
  const { keys, wallClock = Date.now, countUse, inQuery = false } = options;
  return async (c, next) => {
    const header = c.req.header('Authorization');
    const query = inQuery && header === undefined ? c.req.query('api_key') : undefined;
    const credentials = query === undefined ? readCredentials(header) : { key: query };
    const checked = checkKey(credentials, { keys, nowMs: wallClock() });
    const count = (status: number): void =>
      countUse?.({ key: nameKey(checked), endpoint: c.get('endpoint') ?? 'other', status });
    if (checked.ok) {
      c.set('key', checked.value.key);
      await next();
      return count(c.res.status);
    }
    count(401);
    for (const challenge of CHALLENGES) c.header('WWW-Authenticate', challenge, { append: true });
    return refuse(c, describeKeyFault(checked.error));
  };
}
