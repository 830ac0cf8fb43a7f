/**
 * One report of a number, as it is kept: 8 bytes. That each is kept by itself makes counts exact: the
 * same report in two files is one report, and old ones can be dropped.
 */
export interface Report {
  /** The local day on which it was made, counted from 1970-01-01; 0 where it is not known. */
  readonly day: number;
  readonly isRobocall: boolean | undefined;
  /** The subject's place in the store's list of subjects; 0 for none. */
  readonly subject: number;
  /** The source's place in the store's list of sources, below 64. */
  readonly source: number;
  /** 32 bits of a hash over what tells it from other reports of the same number. */
  readonly fingerprint: number;
}
