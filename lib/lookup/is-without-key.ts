import type { SendFailure } from './send-failure';

/** Whether nothing was sent for want of a key, which says nothing about the directory. */
export function isWithoutKey({ kind }: SendFailure): boolean {
  return kind === 'locked' || kind === 'keyMissing';
}
