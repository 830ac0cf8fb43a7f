import type { Body } from '../../lib/message/protocol';
import type { ConnectionOutcome } from '../../lib/directory/connection-outcome';
import type { DirectoryProblem, ListedOutcome, PassphraseProblem } from '../../lib/message/views';
import type { Settings } from '../../lib/settings/settings';
import type { Unlock } from '../unlock-form';
import type { DirectoryEntry } from './directory-entry';

/** What came of asking the background worker for something that it does not refuse. */
export type Done = 'done' | 'unanswered';

export type DirectoryChange = Omit<Body<'changeDirectory'>, 'id'>;

export type TestResult = ConnectionOutcome | DirectoryProblem | 'unanswered';

/** Why a key was not taken. */
export type KeyProblem = DirectoryProblem | Exclude<ConnectionOutcome, 'fine'> | 'unanswered';

export type KeyChange = Omit<Body<'replaceKey'>, 'id'>;

/** All that the options page can bring about. None of them rejects. */
export interface OptionsActions {
  readonly addDirectory: (entry: DirectoryEntry) => Promise<KeyProblem | undefined>;
  readonly testEntry: (entry: DirectoryEntry) => Promise<TestResult>;
  readonly testDirectory: (directory: { id: string; url: string }) => Promise<TestResult>;
  /** Asks a directory about a number that the user knows it to list. */
  readonly testListed: (
    directory: { id: string; url: string },
    text: string,
  ) => Promise<ListedOutcome | 'unanswered'>;
  readonly changeDirectory: (id: string, change: DirectoryChange) => Promise<Done>;
  /** Tests a new key and puts it in the place of the old one. */
  readonly replaceKey: (
    directory: { id: string; url: string },
    change: KeyChange,
  ) => Promise<KeyProblem | undefined>;
  readonly setPassphrase: (
    change: Body<'setPassphrase'>,
  ) => Promise<'done' | PassphraseProblem | 'unanswered'>;
  readonly removePassphrase: (current: string) => Promise<Done | 'wrongPassphrase'>;
  readonly unlock: Unlock;
  readonly lock: () => Promise<Done>;
  readonly forgetKeys: () => Promise<Done>;
  readonly removeDirectory: (id: string) => Promise<Done>;
  /** Adds one site as a person writes it. */
  readonly addSite: (text: string) => Promise<Done | 'noPermission' | 'notASite'>;
  readonly addSites: (patterns: readonly string[]) => Promise<Done | 'noPermission'>;
  readonly removeSites: (patterns: readonly string[]) => Promise<Done>;
  readonly changeSettings: (change: Body<'changeSettings'>) => Promise<Done>;
  /** @param checking undefined: as for all sites */
  readonly setSiteChecking: (
    host: string,
    checking: Settings['checking'] | undefined,
  ) => Promise<Done>;
  readonly clearCache: () => Promise<Done>;
  readonly removeEverything: () => Promise<Done>;
}
