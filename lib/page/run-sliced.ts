import type { Meter } from './create-meter';
import { yieldToPage } from './yield-to-page';
import type { Work } from './work';

/** As long the page is kept waiting at a time: half of a frame. */
const SLICE_MS = 8;

interface Options {
  readonly meter: Pick<Meter, 'measure'>;
  readonly signal: AbortSignal;
}

/** Does work in slices of bounded time, between which the page can do its own. */
export async function runSliced(work: Work, { meter, signal }: Options): Promise<void> {
  while (!signal.aborted && !meter.measure(() => runSlice(work))) await yieldToPage();
}

/** @returns whether the work is done */
function runSlice(work: Work): boolean {
  const endMs = performance.now() + SLICE_MS;
  do if (work.next().done) return true;
  while (performance.now() < endMs);
  return false;
}
