import type { TabBook } from '../tab/create-tab-book';
import type { FrameMemory } from './create-frame-memory';

export interface EndingPorts {
  readonly book: Pick<TabBook, 'read' | 'report'>;
  readonly frames: Pick<FrameMemory, 'leave'>;
  /** Ends the content script of a frame. Nobody waits for it, since a page can hang. */
  readonly pushStop: (tabId: number, frameId: number) => void;
}

/** Ends what runs in frames of a tab, and has nothing more asked for them whether they hear it or not. */
export async function endFrames(
  { tabId, frameIds }: { readonly tabId: number; readonly frameIds: readonly number[] },
  { book, frames, pushStop }: EndingPorts,
): Promise<void> {
  const known = (await book.read(tabId)).frames;
  for (const frameId of frameIds) {
    const token = known[frameId]?.token;
    // What it told before it hung is noted no more when it goes on.
    if (token !== undefined) frames.leave({ tabId, frameId }, token);
  }
  const forgotten = frameIds.map((frameId) => book.report(tabId, frameId, undefined));
  for (const frameId of frameIds) pushStop(tabId, frameId);
  await Promise.all(forgotten);
}
