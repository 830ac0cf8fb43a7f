import type { LineType } from '../number/line-type';
import type { Verdict } from '../verdict';

/** A number as the popup shows it. */
export interface CheckedNumber {
  /** As the page (or the person) wrote it. */
  readonly written: string;
  readonly e164: string;
  /** The international format with spaces, for reading. */
  readonly formatted: string;
  /** ISO 3166-1 alpha-2; undefined for numbers of no country, such as +800. */
  readonly country: string | undefined;
  readonly lineType: LineType | undefined;
  readonly verdict: Verdict;
}

/** All that the popup shows of one tab. */
export interface TabView {
  /** `none`: no content script runs here. `reading`: one runs, and has not reported yet. */
  readonly access: 'granted' | 'reading' | 'none';
  /** Ordered: reported, unknown, not listed; within them as found on the page. */
  readonly numbers: readonly CheckedNumber[];
  /** How many of them are still being checked. */
  readonly pending: number;
  /** How many range queries left this browser for this page. */
  readonly checks: number;
  /** The country that national numbers were read in, ISO 3166-1 alpha-2. */
  readonly assumedCountry: string | undefined;
  /** More candidates were on the page than are read. */
  readonly capped: boolean;
  readonly hasDirectory: boolean;
  /** Names of the directories that refused their key. */
  readonly refusedBy: readonly string[];
  /** Names of the directories whose key is no longer in this browser. */
  readonly keyMissingFor: readonly string[];
}

/** A directory as the options page shows it: everything but the key. */
export interface DirectoryView {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** Set where the directory wants Basic authentication. */
  readonly user: string | undefined;
  readonly state: 'ready' | 'keyRefused' | 'keyMissing';
}

/** Why a directory cannot be taken as entered. */
export type DirectoryProblem =
  | 'urlInvalid'
  | 'urlNeedsHttps'
  | 'urlHasUser'
  | 'urlHasQuery'
  | 'keyMissing'
  | 'keyInvalid'
  | 'userInvalid'
  | 'noPermission'
  | 'alreadyConnected'
  | 'unknownDirectory';
