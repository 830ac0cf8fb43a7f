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
  readonly candidates: number;
}

/** In each round the page is loaded anew, and each contender goes first once. */
const ROUNDS = 4;
/** So often each contender goes over the page after its first time. */
const REPEATS = 7;

interface Options {
  readonly page: Page;
  readonly script: string;
  readonly name: string;
  readonly url: string;
}

/** Measures each contender on a page. The nodes have their objects, since the library is given nodes. */
export async function measurePage({ page, script, name, url }: Options): Promise<PageFigures> {
  const first: Record<Contender, Measured[]> = { Floor: [], Ours: [], Whole: [], Library: [] };
  const again: Record<Contender, Measured[]> = { Floor: [], Ours: [], Whole: [], Library: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto(url.replace('//', `//r${round}`), { waitUntil: 'load' });
    const { evaluate } = await openIsolatedWorld(page, script);
    await evaluate('bench.listVisibleTexts().length');
    for (let repeat = 0; repeat <= REPEATS; repeat += 1) {
      for (let turn = 0; turn < CONTENDERS.length; turn += 1) {
        const contender = CONTENDERS[(round + turn) % CONTENDERS.length] as Contender;
        const measured = await evaluate<Measured>(`bench.measure${contender}()`);
        (repeat === 0 ? first : again)[contender].push(measured);
      }
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
    candidates: first.Ours[0]?.found ?? 0,
  };
}

function takeMedian(measured: readonly Measured[]): number {
  const sorted = measured.map(({ ms }) => ms).toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
