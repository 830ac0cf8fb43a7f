import { MINUTE_MS, SECOND_MS } from '../time';
import { findOpening } from './find-opening';
import type { Gate, GateClosure } from './gate';
import type { SendFailure } from './send-failure';

const MIN_WAIT_MS = SECOND_MS;
const MAX_WAIT_MS = 5 * MINUTE_MS;

interface Moment {
  /** Milliseconds since the epoch. */
  readonly nowMs: number;
  /** In [0, 1). */
  readonly random: number;
}

/** So many failures in a row are no accident any more: from then on it is only tried now and then. */
const CIRCUIT_FAILURES = 5;

/**
 * Closes or opens the gate after an answer: a refused key closes it until the key changes, a 429 for
 * as long as the directory says, any other failure by full-jitter back-off (1 s · 2^n up to 5 min), after the fifth in a row by half to
 * all of 5 min: at most 10 requests in an outage of 10 minutes, whatever the dice say.
 * A request that was on its way while another one closed the gate neither opens it nor shortens the
 * wait. What was not sent for want of a key says nothing about the directory, nor does a question that
 * it does not understand, which would otherwise hold up all others.
 */
export function advanceGate(gate: Gate, failure: SendFailure | undefined, moment: Moment): Gate {
  if (failure && !isOfDirectory(failure)) return gate;
  // Whatever was under way with the refused key changes nothing: only another key does.
  if (gate.closed?.reason === 'refused') return gate;
  const opensAtMs = findOpening(gate, moment.nowMs);
  if (!failure)
    return opensAtMs > moment.nowMs
      ? gate
      : { ...gate, isProven: true, failures: 0, closed: undefined, reopenings: undefined };
  // Requests that were under way together fail together: they are one failure, not four in a row.
  const failures = opensAtMs > moment.nowMs ? gate.failures : gate.failures + 1;
  const ownMs = findWait(failure, failures, moment.random);
  const restMs = opensAtMs - moment.nowMs;
  // Whatever asked for the longer wait: what ends the other early must not end this one.
  const isLonger = gate.closed !== undefined && restMs >= ownMs && failure.kind !== 'refused';
  const reason = isLonger ? gate.closed.reason : failure.kind;
  const waitMs = Math.max(ownMs, restMs);
  return { ...gate, failures, closed: { reason, sinceMs: moment.nowMs, waitMs } };
}

/** Whether it says something of the directory, which was asked or could not be. */
function isOfDirectory(
  failure: SendFailure,
): failure is Extract<SendFailure, { readonly kind: GateClosure['reason'] }> {
  return !['locked', 'keyMissing', 'notUnderstood'].includes(failure.kind);
}

function findWait(failure: SendFailure, failures: number, random: number): number {
  if (failure.kind === 'rateLimited' && failure.retryAfterMs !== undefined)
    return failure.retryAfterMs;
  if (failures >= CIRCUIT_FAILURES) return (MAX_WAIT_MS * (1 + random)) / 2;
  const ceilingMs = Math.min(MAX_WAIT_MS, SECOND_MS * 2 ** failures);
  return Math.max(MIN_WAIT_MS, random * ceilingMs);
}
