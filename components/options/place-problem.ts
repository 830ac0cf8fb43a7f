import type { DirectoryProblem } from '../../lib/message/views';

interface PlacedProblem {
  /** The field that it is shown beside. */
  readonly field: 'url' | 'user' | 'key';
  readonly text: string;
}

const problems: Readonly<Record<DirectoryProblem, PlacedProblem>> = {
  urlInvalid: {
    field: 'url',
    text: 'This is not a web address. Enter one like https://directory.example.',
  },
  urlNeedsHttps: {
    field: 'url',
    text: 'Enter an address that begins with https://. Only on this computer may it be http://.',
  },
  urlHasUser: {
    field: 'url',
    text: 'Take the user and the password out of the address. They have fields of their own below.',
  },
  urlHasQuery: { field: 'url', text: 'Take out everything from the first ? or # on.' },
  alreadyConnected: {
    field: 'url',
    text: 'This directory is already connected. “Replace key” beside it changes its key.',
  },
  noPermission: {
    field: 'url',
    text: 'Your browser gave no permission to reach this address. Press again and allow it.',
  },
  unknownDirectory: {
    field: 'url',
    text: 'This directory is no longer connected. Reload this page to see which ones are.',
  },
  userInvalid: { field: 'user', text: 'Take the colon or the line break out of the user.' },
  keyMissing: { field: 'key', text: 'Enter the key that the directory gave you.' },
  keyLocked: {
    field: 'key',
    text: 'The keys are locked. Unlock them under “Keys”, or keep this key until the browser closes.',
  },
  keyInvalid: {
    field: 'key',
    text: 'No key looks like this. Copy it again, without spaces and line breaks.',
  },
};

/** What is wrong with a directory as entered, and beside which field to say so. */
export function placeProblem(problem: DirectoryProblem): PlacedProblem {
  return problems[problem];
}
