import type { DisclosedHash } from '../number/disclosed-hash';
import type { HashPrefix } from '../number/hash-prefix';
import type { Occasion } from '../privacy/ledger-entry';
import type { DirectoryRecord } from '../store/open-database';
import type { TabBook } from '../tab/create-tab-book';
import type { Ledger } from './create-ledger';
import { createPermits, type PermitOptions, type Permits } from './create-permits';
import type { Usage } from './create-usage';
import { findOccasion } from './find-occasion';

/** Decides what may be asked without anybody wanting it, and writes down what was sent. */
export interface Accounts extends Permits {
  /** Writes down a range query that is about to be sent. */
  readonly noteQuery: (prefix: HashPrefix, directoryId: string) => Promise<void>;
  /** Writes down whole hashes that are about to be sent, each with the prefix of its number. */
  readonly noteShown: (
    shown: readonly (readonly [DisclosedHash, HashPrefix])[],
    directoryId: string,
  ) => Promise<void>;
  /** Writes down a hash whose number is asked for. */
  readonly noteReverse: (hash: DisclosedHash, directoryId: string) => Promise<void>;
  /** Writes down a connection test. */
  readonly noteTest: (directoryId: string, sent?: HashPrefix | DisclosedHash) => Promise<void>;
  /** Writes down the connection test of a directory that is entered, and counts it once it is added. */
  readonly noteEntered: (directory: Pick<DirectoryRecord, 'id' | 'url'>) => Promise<void>;
  readonly countAdded: (directoryId: string) => Promise<void>;
  /** Keeps what was sent to a directory that is removed, and no count. */
  readonly noteRemoved: (directoryId: string, name: string | undefined) => Promise<void>;
  /** Writes down that a directory has refused a request for its limit. */
  readonly noteLimited: (directoryId: string) => Promise<void>;
}

interface Options extends PermitOptions {
  readonly book: Pick<TabBook, 'isAsked' | 'findPages' | 'countCheck' | 'countShown'>;
  readonly ledger: Pick<Ledger, 'note' | 'keepName'>;
  readonly usage: Pick<Usage, 'count' | 'clear'>;
  readonly now: () => number;
}

export function createAccounts(options: Options): Accounts {
  const { lookup, book, ledger, usage, now } = options;
  // A book that takes nothing in any more keeps nobody from an answer.
  const noteAll = async (
    sent: readonly { readonly occasion: Occasion; readonly prefix: string }[],
    directoryId: string,
  ) => {
    const automatic = sent.filter(({ occasion }) => occasion === 'page').length;
    await Promise.allSettled([
      ledger.note(...sent.map((one) => ({ atMs: now(), directoryId, ...one }))),
      usage.count(directoryId, { requests: sent.length, automatic }),
    ]);
  };
  const note = (occasion: Occasion, directoryId: string, prefix = '') =>
    noteAll([{ occasion, prefix }], directoryId);
  return {
    ...createPermits(options),
    noteQuery: async (prefix, directoryId) => {
      await Promise.all([
        note(findOccasion(prefix, options), directoryId, prefix),
        book.countCheck(lookup.findWaiting(prefix)),
      ]);
    },
    noteShown: async (shown, directoryId) => {
      const sent = shown.map(([hash, known]) => ({
        occasion: findOccasion(known, options),
        prefix: hash,
      }));
      const prefixes = new Set(shown.map(([, known]) => known));
      const numbers = [...prefixes].flatMap((known) => [...lookup.findWaiting(known)]);
      await Promise.all([noteAll(sent, directoryId), book.countShown(new Set(numbers))]);
    },
    noteReverse: (hash, directoryId) => note('reverse', directoryId, hash),
    noteTest: (directoryId, sent) => note('test', directoryId, sent),
    ...createDirectoryNotes(options),
  };
}

type DirectoryNote = 'noteEntered' | 'countAdded' | 'noteRemoved' | 'noteLimited';

/** Creates what writes down how directories fare. */
function createDirectoryNotes({ ledger, usage, now }: Options): Pick<Accounts, DirectoryNote> {
  return {
    noteEntered: async ({ id, url }) => {
      const directory = new URL(url).host;
      await ledger
        .note({ atMs: now(), directoryId: id, directory, prefix: '', occasion: 'test' })
        .catch(() => undefined);
    },
    countAdded: async (directoryId) => {
      await usage.count(directoryId, { requests: 1 }).catch(() => undefined);
    },
    noteRemoved: async (directoryId, name) => {
      if (name !== undefined) await ledger.keepName(directoryId, name).catch(() => undefined);
      await usage.clear(directoryId);
    },
    noteLimited: async (directoryId) => {
      await usage.count(directoryId, { limited: 1 }).catch(() => undefined);
    },
  };
}
