import type { Gate } from './gate';

interface Moved {
  /** As it was noted. */
  readonly fromMs: number;
  /** Undefined for one that did not leave. */
  readonly toMs: number | undefined;
}

/**
 * Notes that a request which was noted at one moment leaves at a later one: a key is read and books are
 * written in between, which takes seconds on a busy machine, and a directory counts what arrives.
 */
export function moveSent(gate: Gate, { fromMs, toMs }: Moved): Gate {
  const at = gate.sentAtMs.indexOf(fromMs);
  if (at < 0) return gate;
  const others = gate.sentAtMs.toSpliced(at, 1);
  return { ...gate, sentAtMs: toMs === undefined ? others : [...others, toMs] };
}
