import type { Sight } from './create-sight';
import type { Occurrence } from './occurrence';
import type { Place } from './place';
import { seeOccurrence } from './see-occurrence';

/** So many candidates are looked at between two looks at the clock. */
const STRIDE = 8;

/** Reads what can be seen of a place, one candidate after the other: there may be thousands. */
export function* seePlace(
  { occurrences }: Place,
  sight: Sight,
): Generator<void, readonly Occurrence[], undefined> {
  const seen: Occurrence[] = [];
  for (const [at, occurrence] of occurrences.entries()) {
    seen.push(...seeOccurrence(occurrence, sight));
    if (at % STRIDE === 0) yield;
  }
  return seen;
}
