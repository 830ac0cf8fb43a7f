import type { Place } from './place';

/** Whether some of the candidates that can be seen in a place are too many to be kept. */
export function isCut({ seen, sightings }: Place): boolean {
  return sightings.length < seen.length;
}
