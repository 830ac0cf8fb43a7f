import { EMPTY_TAB, type FrameRecord, type TabRecord } from './tab-record';
import { listNumbers } from './list-numbers';
import type { Verdict } from '../verdict';

const NOT_ASKED: Verdict = { kind: 'unknown', reason: 'notAskedYet' };

/**
 * Puts what a frame reports in place of what it reported before. A new document in the top frame
 * starts the tab afresh; verdicts of numbers that are still somewhere on the page are kept. Frames
 * that report before their page's top frame does are kept as well.
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
  const verdicts = Object.fromEntries(
    listNumbers({ ...base, frames }).map(({ e164 }) => [e164, base.verdicts[e164] ?? NOT_ASKED]),
  );
  return { ...base, frames, verdicts };
}
