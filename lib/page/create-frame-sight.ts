import { EVERYWHERE } from './everywhere';
import { findFramePart } from './find-frame-part';
import type { Glimpse } from './glimpse';
import { listFrames, type FramedWindow } from './list-frames';

/** Chromium tells as well whether something fades or covers what it watches. */
type Entry = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** So often, in milliseconds, it looks for that at the most. */
const DELAY_MS = 500;
/** Steps of a percent, and smaller ones for documents that are many times as high as their frames. */
const SMALL = [0, 0.001, 0.002, 0.005];
const THRESHOLDS = [...SMALL, ...Array.from({ length: 100 }, (_none, index) => (index + 1) / 100)];

interface Options {
  readonly window: FramedWindow;
  /**
   * Called when what can be seen of the frame may have changed.
   *
   * @param isOther whether it is sure now and was not, or the other way round
   */
  readonly onChange: (isOther: boolean) => void;
  readonly signal: AbortSignal;
}

/**
 * Creates what finds how much can be seen of the document of a window; it gives nothing where that is
 * nothing, or not known yet. Frames of the same origin are looked at themselves. Of others the browser
 * tells what is on the screen now: through everything that clips them, and in Chromium whether they
 * are wholly visible. A button that always covers a corner is no reason not to read a frame, so what
 * is not wholly visible is not sure. It watches only once it was asked.
 */
export function createFrameSight(options: Options): () => Glimpse | undefined {
  const { window, onChange, signal } = options;
  let last: Entry | undefined;
  let isWatched = false;
  const watch = () => {
    const init = { threshold: THRESHOLDS, trackVisibility: true, delay: DELAY_MS };
    const observer = new IntersectionObserver((entries) => {
      const before = readEntry(last);
      last = entries.at(-1);
      onChange(before?.isSure !== readEntry(last)?.isSure);
    }, init);
    observer.observe(window.document.documentElement);
    signal.addEventListener('abort', () => observer.disconnect());
  };
  return () => {
    if (window.parent === window) return { box: EVERYWHERE, isOfNow: false, isSure: true };
    if (!isWatched) watch();
    isWatched = true;
    const frames = listFrames(window);
    if (!frames) return readEntry(last);
    const box = findFramePart(frames);
    return box && { box, isOfNow: false, isSure: true };
  };
}

function readEntry(entry: Entry | undefined): Glimpse | undefined {
  if (!entry?.isIntersecting) return undefined;
  return { box: entry.intersectionRect, isOfNow: true, isSure: entry.isVisible !== false };
}
