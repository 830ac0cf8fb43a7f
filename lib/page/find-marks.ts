import type { CandidateReading } from '../detect/candidate-reading';
import type { VerdictKind } from '../verdict';
import { locateReading } from './locate-reading';
import type { Mark } from './mark';
import type { Sighting } from './place';

const WORST_FIRST: readonly VerdictKind[] = ['reported', 'unknown', 'notListed'];

/**
 * Finds what is to be marked, in document order: every number that was read, except a link's own
 * where its text shows a number. That has a mark already, which speaks for both where they differ.
 */
export function findMarks(
  sightings: readonly Sighting[],
  kindOf: (e164: string) => VerdictKind,
): readonly Mark[] {
  const shown = collectShownInLinks(sightings);
  const marks = sightings.flatMap(({ occurrence, item }) =>
    item.readings.flatMap((reading) => {
      if (occurrence.node instanceof Element && shown.get(occurrence.node)?.has(reading.e164))
        return [];
      const range = locateReading(occurrence, reading);
      return range ? [makeMark(range, reading, kindOf)] : [];
    }),
  );
  return marks.toSorted((one, other) => comparePlaces(one.range, other.range));
}

/** Ranges in different trees have an order as well, though one of the browser's own. */
function comparePlaces(one: Range, other: Range): number {
  if (one.startContainer === other.startContainer) return one.startOffset - other.startOffset;
  const position = one.startContainer.compareDocumentPosition(other.startContainer);
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function makeMark(
  range: Range,
  { e164, dials }: CandidateReading,
  kindOf: (e164: string) => VerdictKind,
): Mark {
  const kinds = [e164, dials ?? e164].map(kindOf);
  const kind = WORST_FIRST.find((each) => kinds.includes(each)) ?? 'unknown';
  return { range, kind, isMisleading: dials !== undefined };
}

/** The numbers that stand visibly inside each link. */
function collectShownInLinks(
  sightings: readonly Sighting[],
): ReadonlyMap<Element, ReadonlySet<string>> {
  const shown = new Map<Element, Set<string>>();
  for (const { occurrence, item } of sightings) {
    if (occurrence.node instanceof Element || item.readings.length === 0) continue;
    const link = occurrence.node.parentElement?.closest('a[href]');
    if (!link) continue;
    const numbers = shown.get(link) ?? new Set();
    for (const { e164, dials } of item.readings) numbers.add(e164).add(dials ?? e164);
    shown.set(link, numbers);
  }
  return shown;
}
