import type { MiddlewareHandler } from 'hono';
import type { RateKind } from '../key-store';
import type { AppEnv } from './app-parts';
import type { RateLimiter, Turn } from './create-rate-limiter';
import { findShare } from './find-share';
import { formatSeconds } from './format-seconds';
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
    const share = (kind: RateKind) => findShare(c.get('key'), kind);
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
