import type { StoredParts } from '../store/open-parts';
import type { PublishedFacts } from './parse-state';

/** What is published of a listing besides its buckets. Who was forgotten is not in it. */
export function listFacts({ state, entries }: Pick<StoredParts, 'state' | 'entries'>) {
  const { changedAtMs, sources, subjects } = state;
  return {
    entries,
    ...(changedAtMs !== undefined && { changedAtMs }),
    sources: sources.map(({ name, licence }) => ({ name, ...(licence && { licence }) })),
    subjects: [...subjects],
  } satisfies PublishedFacts;
}
