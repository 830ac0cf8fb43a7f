import type { Handler } from 'hono';
import type { AppEnv } from './app-parts';
import { refuse } from './refuse';

/** Creates what answers every other method than the one with 405. */
export function refuseMethod(method: 'GET' | 'POST'): Handler<AppEnv> {
  return (c) => {
    c.header('Allow', method === 'GET' ? 'GET, HEAD' : method);
    return refuse(c, { status: 405, title: 'Method not allowed', advice: `Send a ${method}.` });
  };
}
