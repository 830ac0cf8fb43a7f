/** What is kept of a request: no more than this, and of a day's requests that are alike only how many. */
export interface KeyUse {
  /** Which secret of which key: `ID`, or `ID-2` after a rotation; `-` where there was no known key. */
  readonly key: string;
  /** The contract or call that was asked, by its own name; never what was asked. */
  readonly endpoint: string;
  readonly status: number;
}

/** Requests of a day that are alike. */
export interface CountedUse extends KeyUse {
  /** In UTC, YYYY-MM-DD. */
  readonly day: string;
  readonly requests: number;
}

/** Stands for every key that is none of ours. */
export const NO_KEY_NAME = '-';
