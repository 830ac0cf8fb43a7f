import type { Context } from 'hono';
import type { AppEnv } from './app-parts';
import type { Refusal, Refuse } from './refusal';

/** Refuses a request as its contract words it; where there is none, as the range contract does. */
export function refuse(c: Context<AppEnv>, refusal: Refusal): Response {
  return (c.get('refuse') ?? refuseRange)(c, refusal);
}

/** As the Passwords hashes API: a status, an id where it has one, and a message without advice. */
const refuseRange: Refuse = (c, { status, id, title }) =>
  c.json({ status: 'error', ...(id !== undefined && { id }), message: title }, status);
