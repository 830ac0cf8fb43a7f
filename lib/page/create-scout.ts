import { createMeter } from './create-meter';
import { createRootFinder, type OpenRoot } from './create-root-finder';
import { createSearch } from './create-search';
import { leaveWithPage } from './leave-with-page';
import { persist } from './persist';
import type { Changes } from './changes';
import type { Body, Send } from '../message/protocol';
import { groupChanges } from './group-changes';
import { readLanguage } from './read-language';
import { runSliced } from './run-sliced';
import { watchPage } from './watch-page';
import type { Work } from './work';

export interface Scout {
  /** Tells the worker again what was told. */
  readonly repeat: () => void;
}

interface Options {
  readonly document: Document;
  readonly token: string;
  readonly send: Send;
  /** Whether there is anyone to tell. */
  readonly isOpen: () => boolean;
  readonly openRoot: OpenRoot;
  readonly signal: AbortSignal;
}

/**
 * Watches a page until there may be a number on it, and then asks for the script that reads it. Most
 * pages have none for as long as they are open, and cost no more than this.
 */
export function createScout({ document, token, send, isOpen, openRoot, signal }: Options): Scout {
  const watching = new AbortController();
  signal.addEventListener('abort', () => watching.abort());
  const meter = createMeter();
  const run = (work: Work) => runSliced(work, { meter, signal: watching.signal });
  const { searchTree, searchStretch, hasFound } = createSearch();
  const rootFinder = createRootFinder({
    document,
    openRoot,
    run,
    onFound: (root) => watch.watchRoot(root),
    signal: watching.signal,
  });
  const tell = (message: () => Promise<unknown>) =>
    void persist(async () => void (await message()), signal);
  const tellNothing = () => tell(() => send('reportCandidates', writeNothing(document, token)));
  const askForReader = () => {
    watching.abort();
    tell(() => send('openPage', { token }));
  };
  // A reader that has come has stopped this one; where it did not come, it is asked for again.
  const tellAgain = () => (hasFound() ? askForReader() : tellNothing());
  const search = function* (changes: Changes): Work {
    if (changes.isAll)
      for (const root of [document, ...rootFinder.roots()]) yield* searchTree(root);
    else
      for (const nodes of groupChanges(changes)) {
        yield* searchStretch(nodes);
        yield;
      }
  };
  const watch = watchPage({
    document,
    // What may make text a link, or what people type a text.
    attributes: ['href', 'contenteditable', 'role'],
    read: async (changes) => {
      if (!isOpen()) return;
      await run(search(changes));
      if (watching.signal.aborted) return;
      if (hasFound()) return askForReader();
      if (changes.isAll) tellNothing();
      rootFinder.search();
    },
    onLooks: () => {},
    meter,
    signal: watching.signal,
  });
  leaveWithPage({ token, send, comeBack: tellAgain, tellsEnd: false, signal });
  return { repeat: tellAgain };
}

/** The report of a page without numbers. */
function writeNothing(document: Document, token: string): Body<'reportCandidates'> {
  const language = readLanguage(document);
  return {
    token,
    continues: false,
    added: [],
    gone: [],
    clues: { language, declared: [], text: '' },
    more: false,
    capped: [],
    quiet: false,
  };
}
