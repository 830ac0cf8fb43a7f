/** A web of pages, each with the prefixes of its numbers; and the pages again by prefix. */
export interface Web {
  readonly count: number;
  readonly listPrefixes: (page: number) => Uint32Array;
  readonly listPages: (prefix: number) => Uint32Array;
}

interface Options {
  readonly count: number;
  /** In [0, 1). */
  readonly random: () => number;
}

/** How many numbers a page has, each as often as any other. */
export const SIZES = [1, 2, 5, 10, 50];
const PREFIXES = 16 ** 5;
/** So many of a page's numbers stand on other pages too: a company's, a platform's. */
const SHARED = 0.3;
/** A shared number stands on so many pages, on average. */
const PAGES_OF_SHARED = 20;

/**
 * Makes a web. In place of a number's SHA-1 stands a random prefix, which is what the hash of a
 * number that nobody chose is.
 */
export function createWeb({ count, random }: Options): Web {
  const any = (below: number) => Math.floor(random() * below);
  const starts = new Uint32Array(count + 1);
  for (let page = 0; page < count; page += 1)
    starts[page + 1] = (starts[page] ?? 0) + (SIZES[page % SIZES.length] ?? 1);
  const total = starts[count] ?? 0;
  const pool = Uint32Array.from(
    { length: Math.max(1, Math.round((total * SHARED) / PAGES_OF_SHARED)) },
    () => any(PREFIXES),
  );
  const prefixes = Uint32Array.from({ length: total }, () =>
    random() < SHARED ? (pool[any(pool.length)] ?? 0) : any(PREFIXES),
  );
  const index = createIndex({ starts, prefixes });
  return {
    count,
    listPrefixes: (page) => prefixes.subarray(starts[page], starts[page + 1]),
    listPages: (prefix) => index.pages.subarray(index.starts[prefix], index.starts[prefix + 1]),
  };
}

/** Sorts the pages by prefix, by counting. */
function createIndex({ starts, prefixes }: { starts: Uint32Array; prefixes: Uint32Array }) {
  const ends = new Uint32Array(PREFIXES + 1);
  for (const prefix of prefixes) ends[prefix + 1] = (ends[prefix + 1] ?? 0) + 1;
  for (let at = 1; at <= PREFIXES; at += 1) ends[at] = (ends[at] ?? 0) + (ends[at - 1] ?? 0);
  const next = ends.slice();
  const pages = new Uint32Array(prefixes.length);
  for (let page = 0; page + 1 < starts.length; page += 1)
    for (const prefix of prefixes.subarray(starts[page], starts[page + 1])) {
      const at = next[prefix] ?? 0;
      pages[at] = page;
      next[prefix] = at + 1;
    }
  return { starts: ends, pages };
}
