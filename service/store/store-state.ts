/** What the store remembers of its listing: which generation is served, and what it is made of. */
export interface StoreState {
  /** Its files are in `listing-N`; 0 while nothing was imported. */
  readonly generation: number;
  readonly changedAtMs: number | undefined;
  readonly sources: readonly StoredSource[];
  /** What reports are about. The first stands for nothing. */
  readonly subjects: readonly string[];
  /** Files that were imported as a whole, by the SHA-256 of what is in them, the last ones. */
  readonly imports: readonly StoredImport[];
  /** The SHA-1 of numbers that are kept out, in hex. */
  readonly forgotten: readonly string[];
}

interface StoredSource {
  readonly name: string;
  readonly licence?: string;
}

export interface StoredImport {
  readonly sha256: string;
  readonly source: string;
  /** Read otherwise, the same file may say more. */
  readonly country?: string;
  readonly atMs: number;
}

export const EMPTY_STATE: StoreState = {
  generation: 0,
  changedAtMs: undefined,
  sources: [],
  subjects: [''],
  imports: [],
  forgotten: [],
};
