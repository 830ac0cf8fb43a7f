interface Options {
  /** Has the browser make all requests of the extension alike; rejects where it cannot. */
  readonly evenOut: () => Promise<void>;
  readonly fetch: typeof fetch;
}

/**
 * Creates a `fetch` that sends nothing before the browser makes requests alike. It asks for that once;
 * where it is refused, the request leaves as the browser makes it, and the next one asks again: what
 * is lost is hiding the browser, not the number, and a quirk of a browser must not end all look-ups.
 */
export function createEvenFetch({ evenOut, fetch }: Options): typeof globalThis.fetch {
  let attempt: Promise<void> | undefined;
  const tryOnce = async () => {
    try {
      await evenOut();
    } catch {
      attempt = undefined;
    }
  };
  return async (input, init) => {
    await (attempt ??= tryOnce());
    return fetch(input, init);
  };
}
