import type { Gate, GateClosure } from './gate';

/**
 * So often a wait is cut short until a request is answered. A connection comes and goes; a page that was
 * taken over says without end that it came, and must not switch the back-off off.
 */
const MAX_REOPENINGS = 2;

/** What ends when the browser is online again or a permission was granted. */
const PASSING: ReadonlySet<GateClosure['reason']> = new Set(['offline', 'noPermission']);

/**
 * Forgets the wait after an unreachable directory; any other wait stands. What failed before is forgotten
 * too: a browser says that it is online a moment before names are found, and that moment would otherwise
 * be one more failure after many, with a wait of minutes. A single probe goes first.
 */
export function reopenGate(gate: Gate): Gate {
  const { closed, reopenings = 0 } = gate;
  if (!closed || !PASSING.has(closed.reason)) return gate;
  const open = { ...gate, isProven: false, failures: 0, closed: undefined };
  // Nothing was sent for want of a permission, which only a person grants.
  if (closed.reason === 'noPermission') return open;
  return reopenings < MAX_REOPENINGS ? { ...open, reopenings: reopenings + 1 } : gate;
}
