import type { Sight } from './create-sight';
import type { Occurrence } from './occurrence';
import type { Place } from './place';
import { seeOccurrence } from './see-occurrence';

/** Reads what can be seen of a place, one candidate after the other: there may be thousands. */
export function* seePlace(
  { occurrences }: Place,
  sight: Sight,
): Generator<void, readonly Occurrence[], undefined> {
  const seen: Occurrence[] = [];
  for (const occurrence of occurrences) {
    seen.push(...seeOccurrence(occurrence, sight));
    yield;
  }
  return seen;
}
