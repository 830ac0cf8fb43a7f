/** What people have said of a number. */
export type Rating = 'legitimate' | 'missed' | 'ping' | 'poll' | 'advertising' | 'gamble' | 'fraud';

/** Why a number has no answer yet. Each is shown to the user in its own words. */
export type UnknownReason =
  | 'notAskedYet'
  /** Nothing is asked about it until the user wants it: it only may be a number. */
  | 'onRequest'
  /** As much was asked today, or for this page, as is asked without the user wanting it. */
  | 'overBudget'
  /** So few numbers share its prefix that the user is to know before it is sent. */
  | 'smallSet'
  | 'noDirectory'
  | 'offline'
  | 'noPermission'
  | 'refused'
  /** Its key is sealed until the user gives the passphrase. */
  | 'locked'
  /** Its key is not in this browser. */
  | 'keyMissing'
  /** What the extension has stored cannot be read, so it does not know whom to ask. */
  | 'storeClosed'
  /** The directory says that the question is wrong; it is not asked again. */
  | 'notUnderstood'
  | 'rateLimited'
  | 'timedOut'
  | 'serviceError';

/** What one directory says of a number that it lists. */
export interface Report {
  /** The directory's name as the user gave it. */
  readonly directory: string;
  /** How often it was reported, where the directory tells. */
  readonly votes?: number;
  readonly rating?: Rating;
  /** When it was reported last, in milliseconds since the epoch. */
  readonly lastReportMs?: number;
}

/** What one directory says of the numbers beside a number. */
export interface NearReport {
  readonly directory: string;
  /** Of so many numbers that begin alike, itself among them: 10 or 100. */
  readonly size: number;
  /** How many of them are reported, and how often together. */
  readonly numbers: number;
  readonly votes: number;
}

/**
 * What is known about one number. The three kinds are never merged: a look-up that failed is
 * unknown, and only a directory's own answer makes a number "not listed".
 */
export type Verdict =
  | {
      readonly kind: 'reported';
      readonly by: readonly Report[];
      readonly near?: readonly NearReport[];
    }
  | { readonly kind: 'notListed'; readonly near?: readonly NearReport[] }
  | { readonly kind: 'unknown'; readonly reason: UnknownReason };

export type VerdictKind = Verdict['kind'];
