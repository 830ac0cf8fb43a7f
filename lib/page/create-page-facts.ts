import type { Changes } from './changes';
import { collectClueText } from './collect-clue-text';
import type { Inventory } from './create-inventory';
import { createPageData, type PageData } from './create-page-data';
import type { InventoryItem } from './inventory-item';
import type { Occurrence } from './occurrence';
import type { PageFacts } from './page-facts';
import { readLanguage } from './read-language';
import type { Work } from './work';

/** When candidates have grown by so much, what surrounds them is collected again. */
const GROWTH = 2;

/** How far a page was read. */
interface ReadState {
  readonly capped: PageFacts['capped'];
  /** Whether a reader can surely see what was read. */
  readonly isSure: boolean;
}

export interface PageFactsKeeper {
  /** Reads the structured data of the page where it has changed; its numbers are candidates. */
  readonly readData: (changes: Changes) => Work;
  /** Whether the page has more structured data than is read. */
  readonly isDataCut: () => boolean;
  /** Brings the facts up to date with the occurrences that can be seen. */
  readonly update: (occurrences: readonly Occurrence[], state: ReadState) => void;
  readonly describe: () => PageFacts;
}

interface Options {
  readonly document: Document;
  readonly inventory: Pick<Inventory, 'add' | 'remove'>;
}

/** Creates what keeps the facts of a page besides its candidates. */
export function createPageFacts({ document, inventory }: Options): PageFactsKeeper {
  const pageData = createPageData(document);
  let data = pageData.tell();
  let items: readonly InventoryItem[] = [];
  let text = '';
  let textFor = 0;
  let place = '';
  let facts = makeFacts({ document, data, text, capped: [], isSure: true });
  return {
    readData: function* (changes) {
      // A page that goes on to another place without loading is another page.
      const isElsewhere = place !== (place = document.location.pathname);
      if (isElsewhere) textFor = 0;
      yield* pageData.read({ ...changes, isAll: changes.isAll || isElsewhere });
      const known = data;
      data = pageData.tell();
      // Some of its numbers may have been too many before.
      if (data === known && items.length === data.candidates.length) return;
      const earlier = items;
      items = data.candidates.flatMap((candidate) => inventory.add(candidate) ?? []);
      for (const item of earlier) inventory.remove(item);
    },
    update: (occurrences, { capped, isSure }) => {
      // What is written internationally says itself where it belongs.
      const national = occurrences.filter(({ candidate }) => !/^[+\uFF0B]/.test(candidate.text));
      if (national.length > textFor * GROWTH || (textFor === 0 && items.length > 0)) {
        textFor = Math.max(1, national.length);
        text = collectClueText(document, national);
      }
      const next = makeFacts({ document, data, text, capped, isSure });
      if (!isSameFacts(next, facts)) facts = next;
    },
    isDataCut: () => data.isCut || items.length < data.candidates.length,
    describe: () => facts,
  };
}

interface Parts extends ReadState {
  readonly document: Document;
  readonly data: Pick<PageData, 'declared' | 'isQuiet'>;
  readonly text: string;
}

function makeFacts({ document, data, text, capped, isSure }: Parts): PageFacts {
  const language = readLanguage(document);
  const clues = { language, declared: [...data.declared], text };
  return { clues, capped, quiet: data.isQuiet || !isSure };
}

/** The text is compared as it is, since it is long and mostly the same one. */
function isSameFacts(one: PageFacts, other: PageFacts): boolean {
  const rest = ({ clues, capped, quiet }: PageFacts) =>
    [clues.language, capped, quiet, ...clues.declared].join('\n');
  return one.clues.text === other.clues.text && rest(one) === rest(other);
}
