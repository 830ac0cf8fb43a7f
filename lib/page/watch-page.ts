import type { Changes } from './changes';
import { createChangeLog } from './create-change-log';
import type { Meter } from './create-meter';

/** At least so long is waited after a change, in milliseconds, so that a burst is read once. */
const MIN_WAIT_MS = 200;
/**
 * What took t ms is followed by 40 t ms of rest: at most 2.5 % of a core on a page that never rests,
 * which leaves as much for what the browser does on our behalf.
 */
const REST_FACTOR = 40;

/** What text is, where links lead, and what may show or hide it. */
const ATTRIBUTES = ['href', 'contenteditable', 'role', 'class', 'style', 'hidden', 'open'];

export interface PageWatch {
  /** Reads a tree of its own in the page, and watches it from then on. */
  readonly watchRoot: (root: ShadowRoot) => void;
  /** Has the page read soon, whether it changes or not. */
  readonly request: () => void;
}

interface Options {
  readonly document: Document;
  /** Whose change is one of the page, if not all that may say what text is and how it looks. */
  readonly attributes?: readonly string[];
  /** Reads what has changed; called again when it is done and has rested. */
  readonly read: (changes: Changes) => Promise<void>;
  /** Called when something may have moved. */
  readonly onLooks: () => void;
  /** Counts all of our work, which all has to rest. */
  readonly meter: Meter;
  readonly signal: AbortSignal;
}

/** Calls `read` once now and again after every burst of changes to the page. */
export function watchPage(options: Options): PageWatch {
  const { document, attributes = ATTRIBUTES, read, onLooks, meter, signal } = options;
  const watched = {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: [...attributes],
  };
  const log = createChangeLog();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isReading = false;
  let isAsked = false;
  let waitMs = MIN_WAIT_MS;
  const run = async (changes: Changes) => {
    isReading = true;
    isAsked = false;
    try {
      await read(changes);
    } finally {
      // Whatever a page has made fail, its next change is read.
      isReading = false;
    }
    waitMs = Math.max(MIN_WAIT_MS, meter.take() * REST_FACTOR);
    if (isAsked || !log.isEmpty()) request();
  };
  const request = () => {
    isAsked = true;
    if (isReading || signal.aborted) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      void run(log.take());
    }, waitMs);
  };
  const observer = new MutationObserver((records) => {
    meter.measure(() => log.note(records));
    if (records.some(({ type }) => type === 'attributes')) onLooks();
    request();
  });
  observer.observe(document, watched);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  void run({ ...log.take(), isAll: true });
  return {
    watchRoot: (root) => {
      observer.observe(root, watched);
      log.noteNode(root);
      request();
    },
    request,
  };
}
