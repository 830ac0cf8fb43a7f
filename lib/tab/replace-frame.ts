import { fitVerdicts } from './fit-verdicts';
import { EMPTY_TAB, type FrameRecord, type TabRecord } from './tab-record';

/**
 * Puts what a frame reports in place of what it reported before. A new document in the top frame
 * starts the tab afresh; verdicts of numbers that are still somewhere on the page are kept, and so is
 * what the user had asked about them. Frames that report before their page's top frame does are kept
 * as well.
 */
export function replaceFrame(
  tab: TabRecord,
  frameId: number,
  frame: FrameRecord | undefined,
): TabRecord {
  const earlier = tab.frames[0];
  const isNewPage = frameId === 0 && earlier !== undefined && earlier.token !== frame?.token;
  const base = isNewPage ? EMPTY_TAB : tab;
  const others = Object.entries(base.frames).filter(([id]) => Number(id) !== frameId);
  const frames: TabRecord['frames'] = Object.fromEntries(
    frame ? [...others, [frameId, frame]] : others,
  );
  return fitVerdicts({ ...base, frames, asked: keepShown(base.asked, frames) });
}

/** What was asked about a number that is gone says nothing of one that comes later. */
function keepShown(asked: TabRecord['asked'], frames: TabRecord['frames']): TabRecord['asked'] {
  if (asked.length === 0) return asked;
  const shown = new Set(
    Object.values(frames).flatMap(({ numbers }) => numbers.map(({ e164 }) => e164)),
  );
  return asked.filter((e164) => shown.has(e164));
}
