import { attempt } from './attempt';
import { isReadablePlace } from './is-readable-place';
import type { Work } from './work';

/** Reads the shadow root of an element, a closed one too where the browser lets extensions. */
export type OpenRoot = (element: Element) => ShadowRoot | null;

/** All but those elements of HTML and SVG that are many and cannot have a shadow root. */
const HOSTS =
  ':not(a,abbr,b,br,button,cite,code,dd,dl,dt,em,figure,form,g,i,iframe,img,input,label,li,link,meta,ol,option,path,pre,script,select,small,strong,style,sup,svg,table,tbody,td,th,time,tr,u,ul,use)';
/** So many elements are asked between two looks at the clock. */
const STRIDE = 128;
/** A host may get its root long after it came, which no observer tells. */
const LATE_MS = 2_000;

export interface RootFinder {
  /** The roots that were found and are still there. */
  readonly roots: () => readonly ShadowRoot[];
  /** Searches when the browser has nothing else to do, and once more when all has settled. */
  readonly search: () => void;
}

interface Options {
  readonly document: Document;
  readonly openRoot: OpenRoot;
  /** Does work without keeping the page waiting. */
  readonly run: (work: Work) => Promise<void>;
  readonly onFound: (root: ShadowRoot) => void;
  readonly signal: AbortSignal;
}

/** Creates what finds the shadow roots of a page. Each element that can have one has to be asked. */
export function createRootFinder(options: Options): RootFinder {
  const { document, openRoot, run, onFound, signal } = options;
  const known = new Set<ShadowRoot>();
  let late: ReturnType<typeof setTimeout> | undefined;
  let isSearching = false;
  const searchAll = function* (): Work {
    for (const root of known) if (!root.isConnected) known.delete(root);
    const scopes: (Document | ShadowRoot)[] = [document, ...known];
    for (let scope = scopes.pop(); scope; scope = scopes.pop()) {
      let count = 0;
      for (const host of scope.querySelectorAll(HOSTS)) {
        const root = openRoot(host);
        if (root && !known.has(root) && isReadablePlace(host)) {
          known.add(root);
          scopes.push(root);
          onFound(root);
        }
        if ((count += 1) % STRIDE === 0) yield;
      }
    }
  };
  const searchIdly = () => {
    if (isSearching || signal.aborted) return;
    isSearching = true;
    whenIdle(async () => {
      // The browser lets nothing be opened any more once the extension has gone.
      await run(attempt(searchAll()));
      isSearching = false;
    });
  };
  signal.addEventListener('abort', () => clearTimeout(late));
  return {
    roots: () => [...known].filter(({ isConnected }) => isConnected),
    search: () => {
      searchIdly();
      clearTimeout(late);
      late = setTimeout(searchIdly, LATE_MS);
    },
  };
}

function whenIdle(run: () => Promise<void>): void {
  requestIdleCallback(() => void run(), { timeout: LATE_MS });
}
