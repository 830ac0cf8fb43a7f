import type { CandidateReading } from '../detect/candidate-reading';
import type { Knowledge } from './create-knowledge';
import { locateReading } from './locate-reading';
import type { Mark } from './mark';
import type { Occurrence } from './occurrence';

interface Found {
  readonly occurrence: Occurrence;
  readonly reading: CandidateReading;
}

/**
 * Finds what is to be marked: every number that was read, except a link's own where its text shows
 * the same number, which already has a mark.
 */
export function findMarks(
  occurrences: readonly Occurrence[],
  knowledge: Pick<Knowledge, 'readingsOf' | 'kindOf'>,
): readonly Mark[] {
  const found = occurrences.flatMap((occurrence) =>
    knowledge.readingsOf(occurrence.candidate).map((reading) => ({ occurrence, reading })),
  );
  const shown = collectShownInLinks(found);
  return found.flatMap(({ occurrence, reading }) => {
    if (occurrence.node instanceof Element && shown.get(occurrence.node)?.has(reading.e164))
      return [];
    const range = locateReading(occurrence, reading);
    return range ? [{ range, kind: knowledge.kindOf(reading.e164) }] : [];
  });
}

/** The numbers that stand visibly inside each link. */
function collectShownInLinks(found: readonly Found[]): ReadonlyMap<Element, ReadonlySet<string>> {
  const shown = new Map<Element, Set<string>>();
  for (const { occurrence, reading } of found) {
    if (occurrence.node instanceof Element) continue;
    const link = occurrence.node.parentElement?.closest('a[href]');
    if (link) shown.set(link, (shown.get(link) ?? new Set()).add(reading.e164));
  }
  return shown;
}
