import { MINUTE_MS, SECOND_MS } from '../../lib/time';
import type { Rate, RateKind } from '../key-store';

/** What the Passwords hashes API and the Phone Hash Directory admit for each key. */
export const DEFAULT_RATES: Readonly<Record<RateKind, Rate>> = {
  range: { requests: 10, windowMs: 10 * SECOND_MS },
  exact: { requests: 100, windowMs: MINUTE_MS },
  batch: { requests: 10, windowMs: MINUTE_MS },
};
