import type { DirectoryView } from '../../lib/message/views';

interface StateWords {
  readonly word: string;
  /** What to do, where something has to be done. */
  readonly advice: string | undefined;
}

const states: Readonly<Record<DirectoryView['state'], StateWords>> = {
  ready: { word: 'Ready', advice: undefined },
  keyRefused: {
    word: 'Key refused',
    advice:
      'It is not asked until it gets a key that it takes. Remove it, then add it with a new key.',
  },
  keyMissing: {
    word: 'Key missing',
    advice: 'Its key is no longer in this browser. Remove it, then add it with its key.',
  },
};

/** The state of a directory in words. */
export function tellDirectoryState(state: DirectoryView['state']): StateWords {
  return states[state];
}
