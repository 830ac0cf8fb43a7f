import type { E164 } from '../../lib/number/e164';

/** What the directory knows of a listed number. */
export interface Listing {
  /** Undefined where only its hash was imported. */
  readonly number: E164 | undefined;
  readonly reports: number;
  /** Days as 2026-11-30; undefined where no report has one. */
  readonly firstDay: string | undefined;
  readonly lastDay: string | undefined;
  /** Of the reports that say so, how many are of recorded calls: 0 to 1. */
  readonly robocallShare: number | undefined;
  /** What most reports are about. */
  readonly mainSubject: string | undefined;
  /** The names of the lists that it is in. */
  readonly sources: readonly string[];
}
