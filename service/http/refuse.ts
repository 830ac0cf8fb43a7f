import type { Context } from 'hono';
import type { AppEnv } from './app-parts';
import { describeRefusal } from './describe-refusal';
import type { Refusal, Refuse } from './refusal';

/** Refuses a request as its contract words it; where there is none, as the range contract does. */
export function refuse(c: Context<AppEnv>, refusal: Refusal): Response {
  return (c.get('refuse') ?? refuseRange)(c, refusal);
}

const refuseRange: Refuse = (c, refusal) => c.json(describeRefusal(refusal), refusal.status);
