import type { Changes } from './changes';
import { createInventory } from './create-inventory';
import type { Knowledge } from './create-knowledge';
import type { Meter } from './create-meter';
import { createPageFacts } from './create-page-facts';
import { createPageScan } from './create-page-scan';
import { createPlaces, type Places } from './create-places';
import type { Send } from '../message/protocol';
import { createReporter, type Reporter } from './create-reporter';
import type { Glimpse } from './glimpse';
import type { PageFacts } from './page-facts';
import type { Work } from './work';

export interface Finder extends Pick<Reporter, 'repeat'> {
  /** Brings what is known of the page up to date, and tells the worker. */
  readonly find: (changes: Changes) => Promise<void>;
  /**
   * Has the next reading look again at what stands in some elements.
   *
   * @param elements all that could not be seen, if they are not given
   * @returns whether there is anything in them that could not be seen
   */
  readonly lookAgain: (elements?: readonly Element[]) => boolean;
  /** Has the next reading look again at everything; says whether there is anything. */
  readonly lookAtAll: () => boolean;
  readonly placesWithin: Places['within'];
}

interface Options {
  readonly document: Document;
  /** The document and the shadow roots in it. */
  readonly roots: () => Iterable<Document | ShadowRoot>;
  /** Does work without keeping the page waiting. */
  readonly run: (work: Work) => Promise<void>;
  readonly findGlimpse: () => Glimpse | undefined;
  readonly token: string;
  readonly send: Send;
  readonly knowledge: Pick<Knowledge, 'takeVerdicts'>;
  /** Called with each element in which candidates stand, and again when they no longer do. */
  readonly watch: (container: Element) => void;
  readonly unwatch: (container: Element) => void;
  readonly meter: Meter;
  readonly signal: AbortSignal;
}

/** Creates what finds the candidates of a document and tells the worker of them. */
export function createFinder(options: Options): Finder {
  const {
    document,
    roots,
    run,
    findGlimpse,
    token,
    send,
    knowledge,
    watch,
    unwatch,
    meter,
    signal,
  } = options;
  const inventory = createInventory();
  const places = createPlaces({ inventory, watch, unwatch });
  const facts = createPageFacts({ document, inventory });
  const reporter = createReporter({
    send,
    token,
    inventory,
    describe: facts.describe,
    takeVerdicts: knowledge.takeVerdicts,
    signal,
  });
  const scanning = { places, roots, run, findGlimpse };
  const { scan, lookAgain, isCapped, isSure } = createPageScan(scanning);
  const bounds: readonly (readonly [PageFacts['capped'][number], () => boolean])[] = [
    ['candidates', places.isCut],
    ['places', places.isFull],
    ['text', isCapped],
    ['data', facts.isDataCut],
  ];
  const tell = () => {
    const capped = bounds.flatMap(([cap, isReached]) => (isReached() ? [cap] : []));
    facts.update(places.listSeen(), { capped, isSure: isSure() });
    reporter.report();
  };
  return {
    find: async (changes) => {
      await run(facts.readData(changes));
      await scan(changes, () => signal.aborted || meter.measure(tell));
    },
    lookAgain: (elements) => {
      const doubtful = elements ? elements.flatMap(places.within) : places.all();
      const hidden = doubtful.filter(({ isSeen }) => !isSeen);
      lookAgain(hidden.flatMap(({ containers }) => containers));
      return hidden.length > 0;
    },
    lookAtAll: () => {
      lookAgain([document.documentElement]);
      return places.all().length > 0;
    },
    placesWithin: places.within,
    repeat: reporter.repeat,
  };
}
