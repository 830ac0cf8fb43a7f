import { describeRecord } from '../listing/describe-record';
import type { ListingStore } from '../listing/listing-store';
import { openGeneration, type Generation } from '../listing/open-generation';
import { findRange } from '../listing/find-range';
import type { StateTable } from './create-state-table';
import { openServed, type Served } from './open-served';
import { EMPTY_STATE } from './store-state';

interface Options {
  readonly path: string;
  readonly state: StateTable;
}

export interface EmbeddedListing extends ListingStore {
  readonly close: () => void;
}

const PREFIX_HEX = 5;
const NOTHING = Buffer.alloc(0);

/** Creates the listing of an embedded store. What any process imports is served with the next request. */
export function createListing({ path, state }: Options): EmbeddedListing {
  let served: Served<Generation> = { state: EMPTY_STATE, files: undefined };
  const find = (): Served<Generation> => {
    if (state.readGeneration() !== served.state.generation) {
      const next = openServed({ path, state, open: openGeneration });
      served.files?.close();
      served = next;
    }
    return served;
  };
  let revision = -1;
  /** Facts change without a new generation too, such as a licence. */
  const findFacts = (): Served<Generation> => {
    const held = find();
    const latest = state.readRevision();
    if (latest !== revision) {
      revision = latest;
      const known = state.read();
      // An import that came in between is found with the next request.
      if (known.generation === held.state.generation) served = { ...held, state: known };
    }
    return served;
  };
  return {
    readRange: (range) => {
      const { files } = find();
      if (!files) return NOTHING;
      const digests = files.findDigests(Number.parseInt(range.slice(0, PREFIX_HEX), 16));
      return range.length === PREFIX_HEX ? digests : findRange(digests, range);
    },
    findListing: (hash) => {
      const { files, state: names } = find();
      const record = files?.findRecord(hash);
      if (!record) return undefined;
      const sources = names.sources.map(({ name }) => name);
      return describeRecord(record, { sources, subjects: names.subjects });
    },
    readFacts: () => {
      const { files, state: known } = findFacts();
      return {
        entries: files?.entries() ?? 0,
        changedAtMs: known.changedAtMs,
        sources: known.sources.map(({ name, licence }) => ({ name, licence })),
      };
    },
    close: () => served.files?.close(),
  };
}
