/** What was sent to one directory on one day, as counts. */
export interface UsageDay {
  /** The local day, as 2026-11-27. */
  readonly day: string;
  readonly directoryId: string;
  readonly requests: number;
  /** Of these, how many no person had asked for. */
  readonly automatic: number;
  /** How many of them the directory refused for its limit although ours had let them through. */
  readonly limited: number;
}
