import { Console } from 'node:console';
import { createHash } from 'node:crypto';
import process from 'node:process';
import type { Page } from '@playwright/test';
import type { Verdict } from '../../lib/verdict';
import { buildExtension } from '../../scripts/build-extension';
import { createCleanUp } from '../../scripts/create-clean-up';
import { formatTable } from '../../scripts/format-table';
import { connectDirectory } from '../driver/connect-directory';
import { findBuild } from '../driver/find-build';
import { killWorker } from '../driver/kill-worker';
import { launchExtension } from '../driver/launch-extension';
import { openOptions } from '../driver/open-options';
import { servePages } from '../driver/serve-pages';
import { watchConsole, type ConsoleLine } from '../driver/watch-console';
import { createRandom } from '../fakes/create-random';
import { readVerdicts } from './soak/read-verdicts';
import { startChaoticDirectory } from './soak/start-chaotic-directory';

/**
 * 50 tabs with 1,000 numbers between them, a directory that fails at random, and a worker that is
 * killed every few seconds. The rate of 10 requests in 10 seconds is what takes the time, so the 1,000
 * are places: 150 different numbers stand in them.
 * Usage: npm run bench -- soak
 */
const TABS = 50;
const A_TAB = 20;
const DIFFERENT = 150;
const CHAOS_MS = { least: 120_000, most: 270_000 };
/** Some workers live long enough to see a request time out. */
const KILL_AFTER_MS = { least: 3_000, most: 15_000 };
const LONGEST_MS = 15 * 60_000;
/** Our own second try comes a second after the first at the earliest. */
const AGAIN_MS = 500;
const LIMIT = { requests: 10, windowMs: 10_000 };

const console = new Console(process.stdout);
const random = createRandom(7);
const cleanUp = createCleanUp();

const numbers = Array.from({ length: DIFFERENT }, (_none, at) => `+1212${2_000_000 + at * 7}`);
const hashOf = (e164: string) => createHash('sha1').update(e164).digest('hex');
const listed = numbers.filter((_number, at) => at % 2 === 0);

function writePage(tab: number): string {
  const own = Array.from(
    { length: A_TAB },
    (_none, at) => numbers[(tab * 13 + at * 11) % DIFFERENT],
  );
  return `<!doctype html><html lang="en-US">${own.map((number) => `<p>Call ${number}</p>`).join('')}`;
}

try {
  await buildExtension();
  const directory = await startChaoticDirectory({ hashes: listed.map(hashOf), random });
  cleanUp.add(directory.stop);
  const pages = await servePages(
    Object.fromEntries(
      Array.from({ length: TABS }, (_none, tab) => [`${tab}.html`, writePage(tab)]),
    ),
  );
  cleanUp.add(pages.stop);
  const launched = await launchExtension({
    extension: findBuild('chrome-mv3-granted'),
    headless: true,
  });
  cleanUp.add(() => launched.context.close());
  const lines: ConsoleLine[] = [];
  await watchConsole(launched.context, (line) => void lines.push(line));
  await connectDirectory({ ...launched, directory: { url: directory.url, key: 'hd_made_up' } });
  const options = await openOptions(launched);
  const budget = options.getByLabel('New checks a day');
  await budget.fill('10000');
  await budget.press('Enter');
  await options.getByText('Saved.').waitFor();

  const startedMs = performance.now();
  for (let tab = 0; tab < TABS; tab += 1) {
    const page = await launched.context.newPage();
    await page.goto(`http://127.0.0.1:${pages.port}/${tab}.html`);
  }
  // A few more moments where it has not failed in every way yet.
  const hasFailed = () =>
    new Set(directory.seen.map(({ fate }) => fate)).size > directory.ways.length;
  const isOver = () => {
    const tookMs = performance.now() - startedMs;
    return tookMs > CHAOS_MS.most || (tookMs > CHAOS_MS.least && hasFailed());
  };
  const kills = await killUntil(options, isOver);
  directory.calmDown();
  await waitForVerdicts(options, startedMs + LONGEST_MS);
  report({
    views: await readVerdicts(options),
    seen: directory.seen,
    ways: directory.ways,
    lines,
    kills,
    tookMs: performance.now() - startedMs,
  });
} finally {
  await cleanUp.run();
}

async function killUntil(options: Page, isOver: () => boolean): Promise<number> {
  let kills = 0;
  while (!isOver()) {
    const { least, most } = KILL_AFTER_MS;
    const waitMs = least + random() * (most - least);
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    // A worker that is not there has been stopped by the browser itself.
    await killWorker(options).then(
      () => (kills += 1),
      () => {},
    );
    await readVerdicts(options).catch(() => []);
  }
  return kills;
}

async function waitForVerdicts(options: Page, untilMs: number): Promise<void> {
  for (;;) {
    const views = await readVerdicts(options).catch(() => []);
    const all = views.flatMap(({ numbers: found }) => found);
    const unknown = all.filter(({ verdict }) => verdict.kind === 'unknown');
    const waiting = unknown.filter(({ verdict }) => !isRefused(verdict));
    if (all.length >= TABS * A_TAB && waiting.length === 0) return;
    if (performance.now() > untilMs) return;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

/** By a 400, which nothing on an open page asks about again. */
function isRefused(verdict: Verdict): boolean {
  return verdict.kind === 'unknown' && verdict.reason === 'notUnderstood';
}

type Soaked = {
  readonly views: Awaited<ReturnType<typeof readVerdicts>>;
  readonly seen: Awaited<ReturnType<typeof startChaoticDirectory>>['seen'];
  readonly ways: readonly string[];
  readonly lines: readonly ConsoleLine[];
  readonly kills: number;
  readonly tookMs: number;
};

function report({ views, seen, ways, lines, kills, tookMs }: Soaked): void {
  const found = views.flatMap(({ numbers: all }) => all);
  const isListed = new Set(listed);
  const badly = new Set(
    seen.filter(({ fate }) => fate === 'bad request').map(({ prefix }) => prefix),
  );
  const refused = found.filter(
    ({ e164, verdict }) => isRefused(verdict) && badly.has(hashOf(e164).slice(0, 5)),
  );
  const wrong = found.filter(
    (one) =>
      one.verdict.kind !== (isListed.has(one.e164) ? 'reported' : 'notListed') &&
      !refused.includes(one),
  );
  const asked = seen.filter((one, at) => !isAgain(one, seen.slice(0, at)));
  const answered = seen.filter(({ fate }) => fate === 'answered');
  const result = {
    tabs: TABS,
    places: found.length,
    differentNumbers: new Set(found.map(({ e164 }) => e164)).size,
    wrong: wrong.length,
    refused: refused.length,
    kills,
    requests: seen.length,
    failed: seen.length - answered.length,
    answered: answered.length,
    answeredAgain: answered.length - new Set(answered.map(({ prefix }) => prefix)).size,
    differentPrefixes: new Set(numbers.map((number) => hashOf(number).slice(0, 5))).size,
    againByBrowser: seen.length - asked.length,
    mostInWindow: findMostInWindow(asked.map(({ atMs }) => atMs)),
    shortestSpanMs: findShortestSpan(asked.map(({ atMs }) => atMs)),
    errors: lines.filter(({ text }) => /uncaught|unhandled/i.test(text)).length,
    seconds: Math.round(tookMs / 1_000),
  };
  console.log(formatTable(Object.entries(result).map(([name, value]) => [name, `${value}`])));
  const fates = ways.map((way) => [way, seen.filter(({ fate }) => fate === way).length] as const);
  console.log(formatTable(fates.map(([way, count]) => [way, `${count}`])));
  console.log(JSON.stringify({ ...result, fates: Object.fromEntries(fates) }));
  const isFine =
    found.length === TABS * A_TAB &&
    result.differentNumbers === DIFFERENT &&
    wrong.length === 0 &&
    fates.every(([, count]) => count > 0) &&
    // Only a worker that ends between an answer and its storing asks once more.
    result.answeredAgain <= kills &&
    result.errors === 0 &&
    result.mostInWindow <= LIMIT.requests;
  if (!isFine) process.exitCode = 1;
}

/**
 * Whether the browser itself has sent a request anew: it does so once, at once, where a connection that
 * it had kept open was cut. Nobody is told, so no limit of ours can count it.
 */
function isAgain({ atMs, prefix }: Soaked['seen'][number], before: Soaked['seen']): boolean {
  return before.some(
    (one) => one.fate === 'cut connection' && one.prefix === prefix && atMs - one.atMs < AGAIN_MS,
  );
}

/** The shortest time from a request to the tenth after it; the directory's limit asks for its window. */
function findShortestSpan(times: readonly number[]): number {
  return Math.round(
    Math.min(...times.slice(LIMIT.requests).map((atMs, at) => atMs - (times[at] ?? 0))),
  );
}

/** The most requests that came within the window of the directory's limit. */
function findMostInWindow(times: readonly number[]): number {
  return Math.max(
    0,
    ...times.map(
      (fromMs) => times.filter((atMs) => atMs >= fromMs && atMs < fromMs + LIMIT.windowMs).length,
    ),
  );
}
