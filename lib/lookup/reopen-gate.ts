import type { Gate, GateClosure } from './gate';

/** What ends when the browser is online again or a permission was granted. */
const PASSING: ReadonlySet<GateClosure['reason']> = new Set(['offline', 'noPermission']);

/**
 * Forgets the wait after an unreachable directory; any other wait stands. What failed before is forgotten
 * too: a browser says that it is online a moment before names are found, and that moment would otherwise
 * be one more failure after many, with a wait of minutes. A single probe goes first.
 */
export function reopenGate(gate: Gate): Gate {
  return gate.closed && PASSING.has(gate.closed.reason)
    ? { ...gate, isProven: false, failures: 0, closed: undefined }
    : gate;
}
