import { Console } from 'node:console';
import process from 'node:process';
import { formatTable } from '../../scripts/format-table';
import { askAbout } from './privacy/ask-about';
import { createRandom } from '../fakes/create-random';
import { createWeb, SIZES, type Web } from './privacy/create-web';
import { guessPage } from './privacy/guess-page';

/**
 * How often a directory that knows every page, and keeps its whole log, can tell which page was
 * opened. It is asked by the extension's own queue and budget. Numbers are the same in each run.
 * Usage: npm run bench -- privacy
 */
const COUNTS = [1_000, 10_000, 100_000, 1_000_000];
const TRIES = 200;
/** Of 1,000 numbers that no list holds, a local filter lets so many through to the directory. */
const FALSE_POSITIVES = 0.01;
/** So many numbers of pages are on lists, and asked about for their details. */
const LISTED = 0.02;

type Pick = (prefixes: readonly number[], random: () => number) => readonly number[];

/** What is asked of a page's numbers. */
const POLICIES: Readonly<Record<string, Pick>> = {
  automatic: (prefixes) => prefixes,
  'one number, when asked': (prefixes, random) =>
    prefixes.slice(0, 1).map(() => prefixes[Math.floor(random() * prefixes.length)] ?? 0),
  'with a local filter': (prefixes, random) =>
    prefixes.filter(() => random() < LISTED + FALSE_POSITIVES),
};

const console = new Console(process.stdout);
const results: { policy: string; pages: number; numbers: number; rate: number; asked: number }[] =
  [];
const together: { pages: number; rate: number; isMixed: number }[] = [];

for (const count of COUNTS) {
  const random = createRandom(count);
  const web = createWeb({ count, random });
  for (const [policy, pick] of Object.entries(POLICIES))
    for (const numbers of SIZES)
      results.push({
        policy,
        pages: count,
        numbers,
        ...(await attack(web, { pick, numbers, random })),
      });
  together.push({ pages: count, ...(await attackTwo(web, random)) });
}

console.log(
  formatTable([
    [
      'what is asked',
      'numbers a page',
      ...COUNTS.map((count) => `of ${count.toLocaleString('en')}`),
    ],
    ...Object.keys(POLICIES).flatMap((policy) =>
      SIZES.map((numbers) => [
        policy,
        `${numbers}`,
        ...COUNTS.map((count) => {
          const found = results.find(
            (one) => one.policy === policy && one.pages === count && one.numbers === numbers,
          );
          return `${((found?.rate ?? 0) * 100).toFixed(1)} %`;
        }),
      ]),
    ),
    [
      'automatic, two at once',
      '2 and 5',
      ...together.map(({ rate }) => `${(rate * 100).toFixed(1)} %`),
    ],
  ]),
);
console.log('Pages that the directory names rightly, of those opened one by one.');
console.log(JSON.stringify({ results, together }));

interface Attack {
  readonly pick: Pick;
  readonly numbers: number;
  readonly random: () => number;
}

/** How often the page is named, and how many prefixes were asked about on average. */
async function attack(web: Web, { pick, numbers, random }: Attack) {
  let named = 0;
  let asked = 0;
  for (let at = 0; at < TRIES; at += 1) {
    const page = pickPage(web, numbers, random);
    const log = await askAbout({ pages: [pick([...web.listPrefixes(page)], random)], random });
    asked += log.length;
    const guesses = guessPage(web, new Set(log.map(({ prefix }) => prefix)));
    if (guesses.includes(page)) named += 1 / guesses.length;
  }
  return { rate: named / TRIES, asked: asked / TRIES };
}

/**
 * Two pages that are opened at the same moment, of two and of five numbers. The directory is told that
 * there are two, and looks for each pair that explains its log: the order tells it nothing.
 */
async function attackTwo(web: Web, random: () => number) {
  let named = 0;
  let mixed = 0;
  for (let at = 0; at < TRIES; at += 1) {
    const pages = [pickPage(web, 2, random), pickPage(web, 5, random)] as const;
    const log = await askAbout({ pages: pages.map((page) => [...web.listPrefixes(page)]), random });
    const asked = new Set(log.map(({ prefix }) => prefix));
    const whole = [...asked].flatMap((prefix) => [...web.listPages(prefix)]);
    const fitting = [...new Set(whole)].filter((page) =>
      web.listPrefixes(page).every((prefix) => asked.has(prefix)),
    );
    if (pages.every((page) => fitting.includes(page))) named += 2 / fitting.length;
    const own = new Set(web.listPrefixes(pages[0]));
    const places = log.flatMap(({ prefix }, index) => (own.has(prefix) ? [index] : []));
    if ((places.at(-1) ?? 0) - (places[0] ?? 0) >= places.length) mixed += 1;
  }
  return { rate: Math.min(1, named / TRIES), isMixed: mixed / TRIES };
}

function pickPage(web: Web, numbers: number, random: () => number): number {
  const rows = Math.floor(web.count / SIZES.length);
  return Math.floor(random() * rows) * SIZES.length + SIZES.indexOf(numbers);
}
