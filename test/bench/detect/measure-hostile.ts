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

/** Measures the content script on hostile texts, in milliseconds on the main thread. */
export async function measureHostile(page: Page, script: string) {
  const times: Record<string, { readonly ms: number; readonly longestMs: number }> = {};
  for (const [name, text] of Object.entries(TEXTS)) {
    const { evaluate } = await openIsolatedWorld(page, script);
    await evaluate(
      `document.body.innerHTML = '<p style="white-space:pre-wrap"></p>'; document.querySelector('p').append(${JSON.stringify(text)}); document.body.offsetHeight`,
    );
    const { ms, longestMs } = await evaluate<Measured>('bench.measureWhole()');
    times[name] = { ms: round(ms), longestMs: round(longestMs) };
  }
  return times;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
