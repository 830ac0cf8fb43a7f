import type { Candidate } from '../../lib/detect/candidate';
import { createInventory } from '../../lib/page/create-inventory';
import { createPageScan } from '../../lib/page/create-page-scan';
import { createPlaces } from '../../lib/page/create-places';
import type { Changes } from '../../lib/page/changes';
import { EVERYWHERE } from '../../lib/page/everywhere';
import type { Occurrence } from '../../lib/page/occurrence';

export const NO_CHANGES: Changes = {
  isAll: false,
  nodes: new Set(),
  gaps: new Map(),
  hasRemovals: false,
  looks: new Set(),
};

interface Options {
  readonly maxCandidates?: number;
  readonly maxPlaces?: number;
  readonly roots?: () => Iterable<Document | ShadowRoot>;
}

/** A reader of this document, which does all of its work at once. */
export function createWholeReader({
  maxCandidates,
  maxPlaces,
  roots = () => [document],
}: Options = {}) {
  const inventory = createInventory(maxCandidates);
  const watching = { watch: () => {}, unwatch: () => {} };
  const places = createPlaces({ inventory, ...watching, ...(maxPlaces && { maxPlaces }) });
  const { scan, lookAgain, isCapped } = createPageScan({
    places,
    roots,
    run: async (work) => {
      while (!work.next().done);
    },
    findGlimpse: () => ({ box: EVERYWHERE, isOfNow: false, isSure: true }),
  });
  const read = async (changes: Partial<Changes> = { isAll: true }) => {
    await scan({ ...NO_CHANGES, ...changes }, () => {});
    return places.listSeen();
  };
  return { read, lookAgain, isCapped, places, inventory };
}

/** What can be seen of a page with this body. */
export async function readWholePage(html: string): Promise<readonly Occurrence[]> {
  document.body.setHTMLUnsafe(html);
  return createWholeReader().read();
}

/** The texts of the candidates that can be seen of a page with this body. */
export async function readTexts(html: string): Promise<readonly string[]> {
  const occurrences = await readWholePage(html);
  return occurrences.map(({ candidate }: { readonly candidate: Candidate }) => candidate.text);
}
