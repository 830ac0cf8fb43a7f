/** Why something was sent: for a page by itself, for a page as a person asked, for a typed number. */
export type Occasion = 'page' | 'asked' | 'typed' | 'test';

/** One request that left this browser. */
export interface LedgerEntry {
  /** Milliseconds since the epoch. */
  readonly atMs: number;
  readonly directoryId: string;
  /** What was sent of a number: the prefix; nothing with a connection test. */
  readonly prefix: string;
  readonly occasion: Occasion;
}
