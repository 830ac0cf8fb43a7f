import type { Handler } from 'hono';
import type { AppEnv } from './app-parts';
import { refuse } from './refuse';

type Method = 'GET' | 'POST' | 'DELETE';

/** Creates what answers every other method than these with 405. */
export function refuseMethod(...methods: readonly [Method, ...Method[]]): Handler<AppEnv> {
  const allow = methods.map((method) => (method === 'GET' ? 'GET, HEAD' : method)).join(', ');
  const advice = `Send a ${methods.join(' or a ')}.`;
  return (c) => {
    c.header('Allow', allow);
    return refuse(c, { status: 405, title: 'Method not allowed', advice });
  };
}
