import { SECOND_MS } from '../../lib/time';

/** Whole seconds, rounded up: whoever waits so long is not refused again. */
export function formatSeconds(ms: number): string {
  return String(Math.ceil(ms / SECOND_MS));
}
