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
      'It is not asked until it gets a key that it takes. Get one from its operator, then press “Replace key”.',
  },
  keyMissing: {
    word: 'Key missing',
    advice:
      'Its key is not in this browser. It may have been kept until the browser closed. Enter it with “Replace key”.',
  },
  keyLocked: {
    word: 'Key locked',
    advice: 'It is not asked until you unlock the keys under “Keys”.',
  },
};

/** The state of a directory in words. */
export function tellDirectoryState(state: DirectoryView['state']): StateWords {
  return states[state];
}
