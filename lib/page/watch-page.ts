/** At least so long is waited after a change, in milliseconds, so that a burst is read once. */
const MIN_WAIT_MS = 200;
/** A scan of t ms is followed by 20 t ms of rest: at most 5 % of a core on a page that never rests. */
const REST_FACTOR = 20;

interface Options {
  readonly document: Document;
  /** Reads the page again. */
  readonly scan: () => void;
  readonly signal: AbortSignal;
}

/**
 * Calls `scan` once now and again after every burst of changes to the page's nodes, its text and its
 * `tel:` addresses.
 */
export function watchPage({ document, scan, signal }: Options): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitMs = MIN_WAIT_MS;
  const run = () => {
    timer = undefined;
    const startedMs = performance.now();
    scan();
    waitMs = Math.max(MIN_WAIT_MS, (performance.now() - startedMs) * REST_FACTOR);
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(run, waitMs);
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['href', 'contenteditable'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  run();
}
