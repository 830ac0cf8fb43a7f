import { findPhoneNumbersInText, type CountryCode } from 'libphonenumber-js/max';
import { RUN } from '../../../lib/detect/phone-characters';
import type { Body } from '../../../lib/message/protocol';
import { createSearch } from '../../../lib/page/create-search';
import { createTextReader } from '../../../lib/page/create-text-reader';
import type { Work } from '../../../lib/page/work';
import { createFinder } from '../../../lib/page/create-finder';
import { glance } from '../../../lib/page/glance';
import { EVERYWHERE } from '../../../lib/page/everywhere';
import { runSliced } from '../../../lib/page/run-sliced';
import { createTaskMeter, type TaskMeter } from './create-task-meter';

/*
 * What the bench measures, as it is put into an isolated world of a page: the one that content scripts
 * run in.
 */

export interface Measured {
  /** On the main thread, in milliseconds. */
  readonly ms: number;
  /** Matches, candidates or numbers, to show that it did something. */
  readonly found: number;
  /** The longest piece in which it kept the page waiting, in milliseconds. */
  readonly longestMs: number;
}

const country: CountryCode = 'US';
const ANSWER = { isKnown: true, readings: [], kinds: {}, pending: false };
const EVERYTHING = {
  isAll: true,
  nodes: new Set<Node>(),
  gaps: new Map<Node, 'behind'>(),
  looks: new Set<Element>(),
  hasRemovals: false,
};
const HIDDEN = 'script,style,noscript,template,textarea,select,title';

/** The least that any search has to do: walk all text and look for runs. */
export function measureFloor(): Measured {
  const meter = createTaskMeter();
  let found = 0;
  meter.measure(() => {
    const run = new RegExp(RUN, 'g');
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { data } = node as Text;
      run.lastIndex = 0;
      while (run.exec(data)) found += 1;
    }
  });
  return sumUp(meter, found);
}

/**
 * The content scripts' search of the text: the scout's glance, and where there may be a number its
 * closer look and the reader's walk, in which what may be a number is cut out with its context.
 */
export function measureOurs(): Measured {
  const meter = createTaskMeter();
  let found = 0;
  meter.measure(() => {
    if (!mayHoldNumber()) return;
    const texts = createTextReader({
      places: { put: (_nodes, occurrences) => void (found += occurrences.length) },
      dials: () => undefined,
    });
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    for (const rows of glance(walker)) {
      texts.takeRows(rows);
      runToEnd(texts.settle());
    }
    texts.end();
    runToEnd(texts.settle());
  });
  return sumUp(meter, found);
}

function sumUp(meter: TaskMeter, found: number): Measured {
  return { ms: meter.take(), found, longestMs: meter.longestMs() };
}

function mayHoldNumber(): boolean {
  const { searchTexts, hasFound } = createSearch();
  runToEnd(searchTexts(document));
  return hasFound();
}

function runToEnd(work: Work): void {
  while (!work.next().done);
}

/**
 * The content scripts' own way from the document to the last part of the first report: the scout's
 * search, and where it finds something, reading, looking what can be seen, and writing the report.
 * What paints marks is not started.
 */
export async function measureWhole(): Promise<Measured> {
  const meter = createTaskMeter();
  const { searchTree, hasFound } = createSearch();
  const stop = new AbortController();
  const { signal } = stop;
  await runSliced(searchTree(document), { meter, signal });
  if (!hasFound()) return sumUp(meter, 0);
  const reports: Body<'reportCandidates'>[] = [];
  const { find } = meter.measure(() =>
    createFinder({
      document,
      roots: () => [document],
      run: (work) => runSliced(work, { meter, signal }),
      findGlimpse: () => ({ box: EVERYWHERE, isOfNow: false, isSure: true }),
      token: 'a'.repeat(16),
      send: async (_verb, body) => {
        if ('added' in body) reports.push(body);
        return ANSWER as never;
      },
      knowledge: { takeVerdicts: () => {} },
      watch: () => {},
      unwatch: () => {},
      meter,
      signal,
    }),
  );
  await find(EVERYTHING);
  while (reports.at(-1)?.more !== false) await Promise.resolve();
  const measured = sumUp(
    meter,
    reports.reduce((sum, { added }) => sum + added.length, 0),
  );
  stop.abort();
  return measured;
}

/** The text search of libphonenumber-js on the text nodes that a reader can see. */
export function measureLibrary(): Measured {
  const texts = listVisibleTexts();
  const meter = createTaskMeter();
  let found = 0;
  meter.measure(() => {
    for (const text of texts) found += findPhoneNumbersInText(text.data, country).length;
  });
  return sumUp(meter, found);
}

/** Also gives every contender the nodes' objects in this world, which the first to walk would make. */
export function listVisibleTexts(): readonly Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (text.data.trim() !== '' && !text.parentElement?.closest(HIDDEN)) texts.push(text);
  }
  return texts;
}

Object.assign(globalThis, {
  bench: { measureFloor, measureOurs, measureWhole, measureLibrary, listVisibleTexts },
});
