import type { Page } from '@playwright/test';
import { openIsolatedWorld } from '../open-isolated-world';
import type { Measured } from './in-page';

const CONTENDERS = ['Floor', 'Ours', 'Whole', 'Library'] as const;
type Contender = (typeof CONTENDERS)[number];

/** Medians over the rounds, in milliseconds. */
export interface Cost {
  /** The first time on a page: what runs is compiled meanwhile. */
  readonly firstMs: number;
  /** Once more on the same page, with what runs compiled and the page as it was. */
  readonly againMs: number;
}

export interface PageFigures {
  readonly name: string;
  readonly floor: Cost;
  readonly ours: Cost;
  /** All of our work up to the last part of the report. */
  readonly whole: Cost;
  readonly library: Cost;
  /** The longest that all of our work kept the page waiting at a time. */
  readonly longestMs: number;
  readonly candidates: number;
}

const ROUNDS = 3;
/** So often each contender goes over the page after its first time. */
const REPEATS = 5;

interface Options {
  readonly page: Page;
  readonly script: string;
  readonly name: string;
  /** Of the page under a host of the given name; another host is another process of the browser. */
  readonly urlAt: (host: string) => string;
}

type Times = Record<Contender, Measured[]>;

/**
 * Measures each contender on a page, each time in a process of its own, where nothing is compiled.
 * The nodes have their objects, since the library is given nodes.
 */
export async function measurePage({ page, script, name, urlAt }: Options): Promise<PageFigures> {
  const [first, again] = [createTimes(), createTimes()];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const contender of CONTENDERS) {
      const url = urlAt(`r${round}${contender.toLowerCase()}`);
      await page.goto(url, { waitUntil: 'load' });
      const { evaluate } = await openIsolatedWorld(page, script);
      await evaluate('bench.listVisibleTexts().length');
      const measure = () => evaluate<Measured>(`bench.measure${contender}()`);
      first[contender].push(await measure());
      for (let left = REPEATS; left > 0; left -= 1) again[contender].push(await measure());
    }
  }
  const costOf = (contender: Contender): Cost => ({
    firstMs: takeMedian(first[contender]),
    againMs: takeMedian(again[contender]),
  });
  return {
    name,
    floor: costOf('Floor'),
    ours: costOf('Ours'),
    whole: costOf('Whole'),
    library: costOf('Library'),
    longestMs: Math.max(...[...first.Whole, ...again.Whole].map(({ longestMs }) => longestMs)),
    candidates: first.Ours[0]?.found ?? 0,
  };
}

function createTimes(): Times {
  return { Floor: [], Ours: [], Whole: [], Library: [] };
}

function takeMedian(measured: readonly Measured[]): number {
  const sorted = measured.map(({ ms }) => ms).toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
