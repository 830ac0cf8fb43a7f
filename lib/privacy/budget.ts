/**
 * All names that a page goes by: its address, so that loading it again makes no other one of it, and its
 * document, so that changing its address does not either.
 */
export type PageNames = readonly string[];

/** The prefixes that were taken for a name of a page, or for a directory. */
export type Taken = readonly [name: string, prefixes: readonly string[]];

/**
 * What was asked without anybody wanting it, and so counts towards the budgets. Plain data, kept in
 * session storage: a page that is loaded again, and a worker that starts again, get nothing anew.
 */
export interface Budget {
  /** The day that `directories` is about. */
  readonly day: string;
  /** By name, the prefixes that were asked for a page; the one that asked for longest is first. */
  readonly pages: readonly Taken[];
  /** By directory, the prefixes that it was asked today. */
  readonly directories: readonly Taken[];
  /** By directory, how many it was asked that day before this session, as counted on disk. */
  readonly before: readonly (readonly [directoryId: string, count: number])[];
}

export const EMPTY_BUDGET: Budget = { day: '', pages: [], directories: [], before: [] };
