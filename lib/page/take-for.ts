import type { Work } from './work';

/** The part of some work that is done in so many milliseconds; the rest is left. */
export function* takeFor(work: Work, ms: number): Work {
  const endMs = performance.now() + ms;
  while (performance.now() < endMs && !work.next().done) yield;
}
