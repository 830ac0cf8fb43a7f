import { attempt } from './attempt';
import type { Changes } from './changes';
import { createPageReader, type PageReader } from './create-page-reader';
import type { Places } from './create-places';
import { createSight } from './create-sight';
import { findShownNow } from './find-shown-now';
import type { Glimpse } from './glimpse';
import { groupChanges } from './group-changes';
import { isWithin } from './is-within';
import type { Place } from './place';
import { takeFor } from './take-for';
import { waitForLayout } from './wait-for-layout';
import type { Work } from './work';

export interface PageScan {
  /**
   * Brings the places up to what the page is now.
   *
   * @param tell is called when there is something to tell, in between as well where that takes long
   */
  readonly scan: (changes: Changes, tell: () => void) => Promise<void>;
  /** Has the next scan look again at what stands in these elements. */
  readonly lookAgain: (elements: Iterable<Element>) => void;
  /** Whether the page has more text than is read. */
  readonly isCapped: () => boolean;
  /** Whether a reader can surely see what was looked at last. */
  readonly isSure: () => boolean;
}

interface Options {
  readonly places: Places;
  readonly roots: () => Iterable<Document | ShadowRoot>;
  /** Does work without keeping the page waiting. */
  readonly run: (work: Work) => Promise<void>;
  /** Finds what can be seen of the document; nothing where it stands in a frame that is hidden. */
  readonly findGlimpse: () => Glimpse | undefined;
}

/** So long a reading may take before what is in the viewport is preferred, in milliseconds. */
const PATIENCE_MS = 7;

/** Creates what reads a page, and then looks which of the candidates can be seen. */
export function createPageScan({ places, roots, run, findGlimpse }: Options): PageScan {
  const reader = createPageReader(places);
  let again = new Set<Element>();
  let isSure = true;
  const look = async (elements: ReadonlySet<Element>) => {
    const doubtful = new Set([...places.unseen(), ...findShaken(places, elements)]);
    if (doubtful.size === 0) return;
    await waitForLayout();
    const glimpse = findGlimpse();
    if (!glimpse) return;
    ({ isSure } = glimpse);
    await run(lookAt(places, { doubtful, glimpse }));
  };
  const readAll = async (tell: () => void) => {
    const all = reader.readTrees(roots());
    await run(begin(reader, all));
    if (!all.next().done) {
      // What the reader of the page has before them comes before the rest of a long page.
      await run(readStretches(findShownNow(document).map(reader.listUnread)));
      await look(new Set());
      tell();
      await run(all);
    }
    places.sweep(true);
  };
  const readStretches = function* (groups: Iterable<readonly Node[]>): Work {
    for (const group of groups) {
      yield* attempt(reader.readStretch(group));
      yield;
    }
  };
  const readChanges = async (changes: Changes) => {
    await run(readStretches(groupChanges(changes)));
    if (changes.hasRemovals) places.sweep(false);
    // Whether a link can be seen depends on what is in it.
    for (const node of [...changes.nodes, ...changes.gaps.keys(), ...changes.looks])
      for (let link = reader.findDialLink(node); link;) {
        places.doubt(link);
        link = link.parentElement ? reader.findDialLink(link.parentElement) : undefined;
      }
  };
  return {
    scan: async (changes, tell) => {
      places.beginRound(changes);
      await (changes.isAll ? readAll(tell) : readChanges(changes));
      await run(readStretches(places.takeLeft()));
      const elements = new Set([...changes.looks, ...again]);
      again = new Set();
      await look(elements);
      await run(places.fill());
      tell();
    },
    lookAgain: (elements) => {
      for (const element of elements) again.add(element);
    },
    isCapped: reader.isCapped,
    isSure: () => isSure,
  };
}

/** The beginning of a reading, as far as the end of a text. */
function* begin({ isMidway }: PageReader, all: Work): Work {
  yield* takeFor(all, PATIENCE_MS);
  while (isMidway() && !all.next().done) yield;
}

/** The places that stand in some elements. */
function findShaken(places: Places, elements: ReadonlySet<Element>): readonly Place[] {
  if (elements.size === 0) return [];
  const isShaken = (container: Element) => isWithin(container, elements);
  return places.all().filter(({ containers }) => containers.some(isShaken));
}

interface Look {
  readonly doubtful: Iterable<Place>;
  readonly glimpse: Glimpse;
}

function* lookAt(places: Places, { doubtful, glimpse: { box, isOfNow } }: Look): Work {
  const sight = createSight(document, box);
  for (const place of doubtful) {
    // What has been on the screen has been seen, wherever it is now.
    if (!isOfNow || !place.isSeen) yield* places.look(place, sight);
  }
}
