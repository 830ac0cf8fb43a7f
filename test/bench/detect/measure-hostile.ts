import type { Page } from '@playwright/test';
import { openIsolatedWorld } from '../open-isolated-world';
import type { Measured } from './in-page';

const LENGTH = 100_000;
const fill = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

/** Texts of 100 kB that cost some search a lot. */
const TEXTS: Readonly<Record<string, string>> = {
  parentheses: fill('('),
  commas: fill('1,,,,,'),
  digits: fill('1'),
  'digits and hyphens': fill('1-'),
  'digits and spaces': fill('1 '),
  pluses: fill('+1'),
  extensions: fill('1234567x'),
  'numbers in a row': fill('202-555-0143 '),
  'rows that are kept': fill('202-555-0143\n'),
};

const ROUNDS = 3;

/** Measures the content scripts on hostile texts, in milliseconds on the main thread: medians. */
export async function measureHostile(page: Page, script: string) {
  const times: Record<string, { readonly ms: number; readonly longestMs: number }> = {};
  for (const [name, text] of Object.entries(TEXTS)) {
    const rounds: Measured[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measure(page, script, text));
    times[name] = {
      ms: takeMedian(rounds.map(({ ms }) => ms)),
      longestMs: takeMedian(rounds.map(({ longestMs }) => longestMs)),
    };
  }
  return times;
}

async function measure(page: Page, script: string, text: string): Promise<Measured> {
  const { evaluate } = await openIsolatedWorld(page, script);
  await evaluate(
    `document.body.innerHTML = '<p style="white-space:pre-wrap"></p>'; document.querySelector('p').append(${JSON.stringify(text)}); document.body.offsetHeight`,
  );
  return evaluate<Measured>('bench.measureWhole()');
}

function takeMedian(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return Number((sorted[Math.floor(sorted.length / 2)] ?? 0).toPrecision(3));
}
