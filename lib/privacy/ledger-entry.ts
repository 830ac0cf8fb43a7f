/**
 * Why something was sent: for a page by itself, for a page as a person asked, for a typed number, to
 * find the number of a hash, or to test a connection.
 */
export type Occasion = 'page' | 'asked' | 'typed' | 'reverse' | 'test';

/** One request that left this browser. */
export interface LedgerEntry {
  /** Milliseconds since the epoch. */
  readonly atMs: number;
  readonly directoryId: string;
  /** What names the directory once it is no longer connected: its name, or its host if it never was. */
  readonly directory?: string;
  /** What was sent of a number: the prefix or the whole hash; nothing with a connection test. */
  readonly prefix: string;
  readonly occasion: Occasion;
}
