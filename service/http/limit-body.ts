import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AppEnv } from './app-parts';
import { refuse } from './refuse';
import { REFUSALS } from './refusals';

/** Creates what refuses longer bodies, whether they say their length or not. */
export function limitBody(maxBytes: number): MiddlewareHandler<AppEnv> {
  return bodyLimit({ maxSize: maxBytes, onError: (c) => refuse(c, REFUSALS.tooLarge) });
}
