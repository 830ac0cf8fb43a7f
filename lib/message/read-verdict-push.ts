import type { VerdictPush } from './protocol';

const KINDS: ReadonlySet<unknown> = new Set(['reported', 'notListed', 'unknown']);

/**
 * Checks a message that arrived in a content script. By hand: a schema library would double the
 * script that every page loads.
 *
 * @returns the push, or undefined for anything else
 */
export function readVerdictPush(message: unknown): VerdictPush | undefined {
  if (
    !isRecord(message) ||
    message['push'] !== 'verdicts' ||
    typeof message['pending'] !== 'boolean'
  )
    return undefined;
  const kinds = message['kinds'];
  if (!isRecord(kinds) || !Object.values(kinds).every((kind) => KINDS.has(kind))) return undefined;
  return message as unknown as VerdictPush;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
