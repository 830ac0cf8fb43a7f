import type { Gate } from './gate';

interface Pause {
  readonly waitMs: number;
  readonly nowMs: number;
}

/** Holds a gate's requests back without closing it: who waits is answered when the pause is over. */
export function pauseGate(gate: Gate, { waitMs, nowMs }: Pause): Gate {
  return { ...gate, pause: { sinceMs: nowMs, waitMs } };
}
