import { DAY_MS, SECOND_MS } from '../../lib/time';
import type { ListingFacts } from '../listing/listing-facts';
import type { AppParts } from './app-parts';
import { HASH_LENGTHS } from './hash-lengths';
import { PADDED_TO } from './pad-suffixes';

const PATH = '/api/1.0/service/about';
const DEFAULT_NAME = 'A directory of reported phone numbers';

/** Adds what tells anybody, without a key, what a client needs in order to judge the directory. */
export function addAbout({ app, options: { store, name = DEFAULT_NAME } }: AppParts): void {
  app.get(PATH, async (c) => c.json(describe(await store.readFacts(), name)));
}

function describe({ entries, changedAtMs, sources }: ListingFacts, name: string) {
  return {
    name,
    entries,
    algorithms: Object.keys(HASH_LENGTHS),
    range: { algorithm: 'sha1', min_length: 5, max_length: 40 },
    padding: { request_header: 'Add-Padding: true', multiple: PADDED_TO },
    changed_at: changedAtMs === undefined ? undefined : new Date(changedAtMs).toISOString(),
    cache_seconds: DAY_MS / SECOND_MS,
    sources: sources.map((source) => ({ name: source.name, licence: source.licence })),
  };
}
