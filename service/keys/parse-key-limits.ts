import { done, fail, type Parsed } from '../command-line/parsed';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../lib/time';
import type { Rate, RateKind } from '../key-store';
import type { KeyLimits } from './key-grant';

const LIMIT = /^(range|exact|batch)=(?:(\d{1,6})\/(\d{1,4})([smh])|default)$/;
const UNITS: Readonly<Record<string, number>> = { s: SECOND_MS, m: MINUTE_MS, h: HOUR_MS };
const MAX_REQUESTS = 100_000;
const USAGE =
  '--limit is KIND=REQUESTS/SPAN such as range=20/10s, exact=500/1m or batch=50/1h, up to ' +
  '100000 requests in 24h, or KIND=default.';

/** Reads limits such as `range=20/10s`; of several for one kind the last. @returns nothing for none */
export function parseKeyLimits(texts: readonly string[]): Parsed<KeyLimits | undefined> {
  const limits: Partial<Record<RateKind, Rate | 'default'>> = {};
  for (const text of texts) {
    const [, kind, requests, count, unit] = LIMIT.exec(text) ?? [];
    if (kind === undefined) return fail(USAGE);
    const limit = requests === undefined ? 'default' : readRate(requests, count, unit);
    if (!limit) return fail(USAGE);
    limits[kind as RateKind] = limit;
  }
  return done(texts.length > 0 ? limits : undefined);
}

function readRate(requests: string, count = '', unit = ''): Rate | undefined {
  const windowMs = Number(count) * (UNITS[unit] ?? 0);
  const isSound = Number(requests) <= MAX_REQUESTS && windowMs > 0 && windowMs <= 24 * HOUR_MS;
  return isSound ? { requests: Number(requests), windowMs } : undefined;
}
