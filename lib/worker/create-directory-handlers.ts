import type { CountryCode } from 'libphonenumber-js/max';
import { protocols } from '../directory/protocols';
import type { ConnectionOutcome } from '../directory/connection-outcome';
import type { Transport } from '../directory/send-request';
import type { OwnHandlers } from '../message/create-receiver';
import type { Answers, Body } from '../message/protocol';
import type { Vault } from '../vault/create-vault';
import type { Accounts } from './create-accounts';
import type { Directories } from './create-directories';
import { findConnected } from './find-connected';
import { findKeepProblem } from './find-keep-problem';
import { readNewDirectory, type NewDirectory } from './read-new-directory';
import { readUsableKey } from './read-usable-key';
import { replaceKey } from './replace-key';
import { testListed } from './test-listed';

type DirectoryVerb =
  | 'listDirectories'
  | 'addDirectory'
  | 'changeDirectory'
  | 'replaceKey'
  | 'removeDirectory'
  | 'testConnection'
  | 'testListed';

interface Options {
  readonly directories: Directories;
  readonly vault: Pick<Vault, 'read' | 'passphrase'>;
  readonly accounts: Pick<Accounts, 'noteEntered'>;
  readonly transport: Transport;
  /** Whether the user lets the extension talk to this address. */
  readonly hasPermission: (url: string) => Promise<boolean>;
  readonly readDefaultCountry: () => Promise<CountryCode | undefined>;
  /** Gives the permission for an address back, unless something else needs it. */
  readonly releaseOrigin: (url: string) => Promise<void>;
  /** Called when directories have come or gone: every verdict may have changed. */
  readonly onDirectories: () => Promise<void>;
}

/** Creates what the options page may ask about directories. No answer holds a key. */
export function createDirectoryHandlers(options: Options): Pick<OwnHandlers, DirectoryVerb> {
  const { directories, onDirectories } = options;
  return {
    listDirectories: () => directories.list(),
    addDirectory: async (body) => {
      const added = await addDirectory(body, options);
      await (added.ok ? onDirectories() : options.releaseOrigin(body.url));
      return added;
    },
    changeDirectory: async ({ id, ...change }) => {
      await directories.change(id, change);
      await onDirectories();
      return undefined;
    },
    replaceKey: async (body) => {
      const replaced = await replaceKey(body, options);
      if (replaced.ok) await onDirectories();
      return replaced;
    },
    removeDirectory: async ({ id }) => {
      const record = await directories.find(id);
      await directories.remove(id);
      if (record) await options.releaseOrigin(record.url);
      await onDirectories();
      return undefined;
    },
    testListed: (body) => testListed(body, options),
    testConnection: async (body) => {
      if ('id' in body) return testStored(body.id, options);
      const tested = await testEntered(body, options);
      // It was granted for the test; one that succeeds comes before the directory is added.
      if (tested !== 'fine') await options.releaseOrigin(body.url);
      return tested;
    },
  };
}

type Tested = Answers['testConnection'];
type Entered = Exclude<Body<'testConnection'>, { id: string }>;

function probe({ record, key }: NewDirectory, { transport }: Options): Promise<ConnectionOutcome> {
  return protocols[record.protocol].probe({ ...record, key }, transport);
}

async function probeEntered(probed: NewDirectory, options: Options): Promise<ConnectionOutcome> {
  await options.accounts.noteEntered(probed.record);
  return probe(probed, options);
}

async function addDirectory(
  body: Body<'addDirectory'>,
  options: Options,
): Promise<Answers['addDirectory']> {
  const { directories, vault, hasPermission } = options;
  const entered = await readNewDirectory({ ...body, keyKept: body.keep }, hasPermission);
  if (!entered.ok) return entered;
  const connected = await findConnected(entered.value, options);
  if (connected) return connected;
  const { record, key } = entered.value;
  const problem = await findKeepProblem(vault, body.keep);
  if (problem) return { ok: false, error: problem };
  // A web server that has no such page answers 404 to everything, which means "not listed" from a
  // directory: only what has shown that it is one is ever asked.
  const outcome = await probeEntered(entered.value, options);
  if (outcome !== 'fine') return { ok: false, error: outcome };
  const added = await directories.add(record, key);
  return added.ok ? { ok: true, value: { id: record.id } } : added;
}

async function testEntered(body: Entered, options: Options): Promise<Tested> {
  const { hasPermission } = options;
  const entered = await readNewDirectory({ ...body, name: '', keyKept: 'session' }, hasPermission);
  if (!entered.ok) return entered.error;
  return probeEntered(entered.value, options);
}

async function testStored(id: string, options: Options): Promise<Tested> {
  const { directories, vault, hasPermission } = options;
  const record = await directories.find(id);
  if (!record) return 'unknownDirectory';
  const key = await readUsableKey(vault, id);
  if (!key.ok) return key.error;
  if (!(await hasPermission(record.url))) return 'noPermission';
  await directories.countSent(record);
  return probe({ record, key: key.value }, options);
}
