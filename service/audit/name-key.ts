import type { checkKey } from '../check-key';
import { NO_KEY_NAME } from './key-use';

/** Names the key that was checked; one that ended too, and none where nobody's key was sent. */
export function nameKey(checked: ReturnType<typeof checkKey>): string {
  if (checked.ok) return checked.value.name;
  return checked.error.kind === 'unknown' ? NO_KEY_NAME : checked.error.name;
}
