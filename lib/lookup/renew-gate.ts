import type { Gate } from './gate';

/**
 * Opens a gate for a new key that the directory has just taken: what the old one met is over. How often
 * it was asked still counts, and a wait that it has asked for stands.
 */
export function renewGate(gate: Gate): Gate {
  const closed = gate.closed?.reason === 'rateLimited' ? gate.closed : undefined;
  return { ...gate, isProven: false, failures: 0, reopenings: undefined, closed };
}
