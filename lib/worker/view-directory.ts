import { protocols } from '../directory/protocols';
import type { DirectoryView } from '../message/views';
import { DAY_MS } from '../time';
import type { StoredKey } from '../vault/create-key-shelf';
import { DEFAULT_ALGORITHM } from './default-algorithm';
import type { KnownDirectory } from './known-directory';

interface Surroundings {
  readonly stored: StoredKey;
  /** Whether the directory has refused the key. */
  readonly isRefused: boolean;
  /** From this age on a key is old, in days; 0: never. */
  readonly reminderDays: number;
  /** Milliseconds since the epoch. */
  readonly nowMs: number;
}

/** Puts together what is shown of a directory: nothing of its key but how it fares. */
export function viewDirectory(record: KnownDirectory, surroundings: Surroundings): DirectoryView {
  const state = findState(surroundings);
  return { ...record, state, ...viewProtocol(record), ...viewAge(surroundings) };
}

function viewProtocol({ protocol, algorithm = DEFAULT_ALGORITHM }: KnownDirectory) {
  const spoken = protocols[protocol];
  const { extras } = spoken;
  return spoken.kind === 'exact'
    ? { extras, prefixLength: undefined, prefixIn: undefined, algorithm }
    : {
        extras,
        prefixLength: spoken.prefixLength,
        prefixIn: spoken.prefixIn,
        algorithm: undefined,
      };
}

function findState({ stored, isRefused }: Surroundings): DirectoryView['state'] {
  if (stored.kind === 'missing') return 'keyMissing';
  if (stored.kind === 'locked') return 'keyLocked';
  return isRefused ? 'keyRefused' : 'ready';
}

function viewAge({ stored, reminderDays, nowMs }: Surroundings) {
  if (stored.kind === 'missing') return { keyAgeDays: undefined, keyIsOld: false };
  // A clock that was set back makes no key come from the future.
  const keyAgeDays = Math.max(0, Math.floor((nowMs - stored.addedAtMs) / DAY_MS));
  return { keyAgeDays, keyIsOld: reminderDays > 0 && keyAgeDays >= reminderDays };
}
