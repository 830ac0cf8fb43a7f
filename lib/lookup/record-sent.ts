import { WINDOW_REQUESTS } from './find-next-slot';
import type { Gate } from './gate';

/** Notes that a request is sent now, in milliseconds since the epoch. */
export function recordSent(gate: Gate, nowMs: number): Gate {
  return { ...gate, sentAtMs: [...gate.sentAtMs, nowMs].slice(-WINDOW_REQUESTS) };
}
