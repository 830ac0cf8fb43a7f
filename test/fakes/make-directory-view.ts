import type { DirectoryView } from '../../lib/message/views';
import { makeDirectoryRecord } from './make-directory-record';

/** A connected directory as our pages show it. */
export function makeDirectoryView(part: Partial<DirectoryView> = {}): DirectoryView {
  return {
    ...makeDirectoryRecord(),
    extras: [],
    prefixLength: 5,
    prefixIn: 'body',
    algorithm: undefined,
    state: 'ready',
    keyAgeDays: 0,
    keyIsOld: false,
    ...part,
  };
}
