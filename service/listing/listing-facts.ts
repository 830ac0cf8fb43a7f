/** What a client needs in order to judge a directory. */
export interface ListingFacts {
  /** How many numbers are listed. */
  readonly entries: number;
  /** Milliseconds since 1970 of the last change; undefined while there was none. */
  readonly changedAtMs: number | undefined;
  readonly sources: readonly SourceFacts[];
}

interface SourceFacts {
  readonly name: string;
  /** As its publisher names it; undefined where the operator has not said. */
  readonly licence: string | undefined;
}
