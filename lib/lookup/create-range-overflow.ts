import type { KeptRange, RangePlace } from './create-range-sealer';

/** Ranges that could not be stored. They go with the worker. */
export interface RangeOverflow {
  readonly get: (place: RangePlace) => KeptRange | undefined;
  readonly set: (place: RangePlace, kept: KeptRange) => void;
  readonly delete: (place: RangePlace) => void;
  /** Deletes the ranges that fail a test. */
  readonly keepOnly: (test: (place: RangePlace, kept: KeptRange) => boolean) => void;
}

/** Of about 1 kB each, where a directory lists ten million numbers. */
const MAX_RANGES = 1_000;

/** Creates a cache in memory, which lets go of what has been in it longest. */
export function createRangeOverflow(): RangeOverflow {
  const ranges = new Map<string, { readonly place: RangePlace; readonly kept: KeptRange }>();
  return {
    get: (place) => ranges.get(nameOf(place))?.kept,
    set: (place, kept) => {
      ranges.delete(nameOf(place));
      ranges.set(nameOf(place), { place, kept });
      const [oldest] = ranges.keys();
      if (ranges.size > MAX_RANGES && oldest !== undefined) ranges.delete(oldest);
    },
    delete: (place) => void ranges.delete(nameOf(place)),
    keepOnly: (test) => {
      for (const [name, { place, kept }] of ranges) if (!test(place, kept)) ranges.delete(name);
    },
  };
}

function nameOf({ directoryId, prefix }: RangePlace): string {
  return JSON.stringify([directoryId, prefix]);
}
