import type { MiddlewareHandler } from 'hono';
import { SECOND_MS } from '../../lib/time';
import type { RateKind } from '../key-store';
import type { AppEnv } from './app-parts';
import type { RateLimiter, Turn } from './create-rate-limiter';
import { DEFAULT_RATES } from './default-rates';
import { refuse } from './refuse';
import { REFUSALS } from './refusals';

interface Options {
  readonly limiter: RateLimiter;
  /** What a request counts as. */
  readonly kinds: readonly [RateKind, ...RateKind[]];
  /** Whether `X-RateLimit-*` says on every answer what is left. */
  readonly tellsRate?: boolean;
}

/** Creates what lets a key's requests through at its own rate, or at the rate of every key. */
export function limitRate({
  limiter,
  kinds,
  tellsRate = false,
}: Options): MiddlewareHandler<AppEnv> {
  const [first, ...others] = kinds;
  return async (c, next) => {
    const { id, limits } = c.get('key');
    const share = (kind: RateKind) => ({
      bucket: `${kind} ${id}`,
      rate: limits?.[kind] ?? DEFAULT_RATES[kind],
    });
    const turn = limiter.takeTurn([share(first), ...others.map(share)]);
    if (tellsRate) for (const [name, value] of listRateHeaders(turn)) c.header(name, value);
    if (turn.isAdmitted) return next();
    c.header('Retry-After', formatSeconds(turn.resetMs));
    return refuse(c, REFUSALS.tooMany);
  };
}

function listRateHeaders({
  limit,
  remaining,
  resetMs,
}: Turn): readonly (readonly [string, string])[] {
  return [
    ['X-RateLimit-Limit', String(limit)],
    ['X-RateLimit-Remaining', String(remaining)],
    ['X-RateLimit-Reset', formatSeconds(resetMs)],
  ];
}

/** Whole seconds, rounded up: whoever waits so long is not refused again. */
function formatSeconds(ms: number): string {
  return String(Math.ceil(ms / SECOND_MS));
}
