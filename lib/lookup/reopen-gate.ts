import type { Gate, GateClosure } from './gate';

/** What ends when the browser is online again or a permission was granted. */
const PASSING: ReadonlySet<GateClosure['reason']> = new Set(['offline', 'noPermission']);

/** Forgets the wait after an unreachable directory; any other wait stands. */
export function reopenGate(gate: Gate): Gate {
  return gate.closed && PASSING.has(gate.closed.reason) ? { ...gate, closed: undefined } : gate;
}
