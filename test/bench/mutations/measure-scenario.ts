import type { Browser, CDPSession } from '@playwright/test';
import { openIsolatedWorld } from '../open-isolated-world';

export interface Load {
  /** All tasks of the page's main thread, as the browser counts them, in milliseconds. */
  readonly busyMs: number;
  readonly wallMs: number;
  /** 0 if none was longer than 50 ms. */
  readonly longestTaskMs: number;
}

interface Options {
  readonly browser: Browser;
  readonly url: string;
  /** The content script; undefined: the page by itself. */
  readonly script: string | undefined;
}

/** What is still to be done after the last change is counted as well. */
const AFTERWARDS_MS = 3_000;

/** Measures how busy a page's main thread is from its first change to a while after its last. */
export async function measureScenario({ browser, url, script }: Options): Promise<Load> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  if (script !== undefined) await openIsolatedWorld(page, script);
  await page.waitForTimeout(500);
  // One session: the browser counts from when it is asked to.
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await readBusyMs(session);
  const startedMs = performance.now();
  await page.evaluate('dispatchEvent(new Event("begin"))');
  await page.waitForFunction('window.isDone', undefined, { timeout: 120_000 });
  await page.waitForTimeout(AFTERWARDS_MS);
  const busyMs = (await readBusyMs(session)) - before;
  const wallMs = performance.now() - startedMs;
  const longestTaskMs = await page.evaluate<number>('Math.max(0, ...longTasks)');
  await page.close();
  return { busyMs, wallMs, longestTaskMs };
}

async function readBusyMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
}
