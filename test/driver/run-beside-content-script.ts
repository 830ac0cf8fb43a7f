import type { Page } from '@playwright/test';
import { findTabId } from './find-tab-id';
import type { Launched } from './launch-extension';

interface Place extends Pick<Launched, 'findWorker'> {
  readonly page: Page;
}

/** What a function came to in one frame. */
export interface FrameResult<T> {
  /** 0 for the top frame. */
  readonly frameId: number;
  readonly result: T;
}

/**
 * Runs a function in the content script's own world, in every frame of a page: what a content script
 * that hostile code took over could do.
 *
 * @param run must need nothing from around it
 * @param args plain data, at most one
 */
export async function runBesideContentScript<A, T>(
  { findWorker, page }: Place,
  run: (argument: A) => T | Promise<T>,
  ...args: readonly A[]
): Promise<readonly FrameResult<T>[]> {
  const target = { tabId: await findTabId({ findWorker, page }), allFrames: true };
  const worker = await findWorker();
  // An expression: the worker's own policy lets it make no function of a text.
  return worker.evaluate<readonly FrameResult<T>[]>(
    `chrome.scripting.executeScript({ target: ${JSON.stringify(target)}, args: ${JSON.stringify(args)}, func: ${run.toString()} })`,
  );
}
