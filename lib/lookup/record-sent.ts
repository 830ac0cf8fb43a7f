import type { RateLimit } from '../directory/protocol';
import type { Gate } from './gate';

interface Moment {
  readonly nowMs: number;
  readonly limit: RateLimit;
}

/** Notes that a request is sent now, in milliseconds since the epoch. */
export function recordSent(gate: Gate, { nowMs, limit }: Moment): Gate {
  return { ...gate, sentAtMs: [...gate.sentAtMs, nowMs].slice(-limit.requests) };
}
