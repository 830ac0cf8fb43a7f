import { Console } from 'node:console';
import { createHash } from 'node:crypto';
import process from 'node:process';
import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { buildExtension } from '../../scripts/build-extension';
import { createCleanUp } from '../../scripts/create-clean-up';
import { formatTable } from '../../scripts/format-table';
import { killWorker } from '../driver/kill-worker';
import { launchExtension } from '../driver/launch-extension';
import { openOptions } from '../driver/open-options';
import { startFakeDirectory } from '../driver/start-fake-directory';

declare const chrome: typeof browser;

/**
 * How long a verdict takes that is in the cache, as a page of the extension sees it: with the message
 * there and back. From a warm worker, from one that was killed, and for 1,000 messages at once. What
 * 1,000 numbers cost without the messages is `npm run bench -- cache`.
 * Exits with 1 where a goal is missed.
 * Usage: npm run bench -- verdicts
 */
const NUMBERS = 1_000;
/** Of 65,536: so many queries fill the cache. */
const RANGES = 12;
const WARM = 200;
const COLD = 15;
/** In milliseconds, at p95. */
const GOALS = { warm: 20, cold: 100 };

const console = new Console(process.stdout);
const cleanUp = createCleanUp();

try {
  const extension = await buildExtension();
  const directory = await startFakeDirectory(() => ({ status: 200, body: '{"numbers":[]}' }));
  cleanUp.add(directory.stop);
  const launched = await launchExtension({ extension, headless: true });
  cleanUp.add(() => launched.context.close());
  const options = await openOptions(launched);
  await options.getByLabel('Kind').selectOption('PhoneBlock');
  await options.getByLabel('Address').fill(directory.url);
  await options.getByLabel('Key', { exact: true }).fill(directory.key);
  await options.getByRole('button', { name: 'Connect', exact: true }).click();
  await options.getByText('Connected. Its key is stored.').waitFor();

  const numbers = listNumbers();
  // The first check of each range is answered by the directory, all others from the cache.
  await measure(options, { numbers, atOnce: NUMBERS });
  const asked = directory.seen.length;
  const warm = await measure(options, { numbers: numbers.slice(0, WARM), atOnce: 1 });
  const [many = 0] = await measure(options, { numbers, atOnce: NUMBERS });
  const cold: number[] = [];
  for (const number of numbers.slice(0, COLD)) {
    await killWorker(options);
    cold.push(...(await measure(options, { numbers: [number], atOnce: 1 })));
  }
  if (directory.seen.length !== asked) throw new Error('Not all was answered from the cache.');
  const result = { warm: findP95(warm), cold: findP95(cold), many };
  console.log(
    formatTable([
      ['verdict from the cache', 'ms', 'goal, ms'],
      ['p95, warm worker', result.warm.toFixed(1), `${GOALS.warm}`],
      ['p95, killed worker', result.cold.toFixed(1), `${GOALS.cold}`],
      ['1,000 messages at once', result.many.toFixed(0), ''],
    ]),
  );
  console.log(JSON.stringify(result));
  if (result.warm > GOALS.warm || result.cold > GOALS.cold) process.exitCode = 1;
} finally {
  await cleanUp.run();
}

/** Numbers of few ranges of 4 characters: the directory's rate would take long over more. */
function listNumbers(): readonly string[] {
  const numbers: string[] = [];
  for (let at = 0; numbers.length < NUMBERS; at += 1) {
    const number = `+1${2_122_000_000 + at}`;
    const [first, second = 0] = createHash('sha1').update(number).digest();
    if (first === 0 && second < RANGES) numbers.push(number);
  }
  return numbers;
}

interface Measured {
  readonly numbers: readonly string[];
  readonly atOnce: number;
}

/** How long each batch of numbers takes to be checked, in milliseconds. */
async function measure(options: Page, measured: Measured): Promise<readonly number[]> {
  return options.evaluate(async ({ numbers, atOnce }) => {
    const times: number[] = [];
    for (let from = 0; from < numbers.length; from += atOnce) {
      const start = performance.now();
      const answers = await Promise.all(
        numbers
          .slice(from, from + atOnce)
          .map((text) => chrome.runtime.sendMessage({ verb: 'checkNumber', body: { text } })),
      );
      times.push(performance.now() - start);
      if (answers.some((answer) => answer?.value?.verdict?.kind !== 'notListed'))
        throw new Error('Not every number has its verdict.');
    }
    return times;
  }, measured);
}

function findP95(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
}
