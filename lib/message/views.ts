import type { Certainty, Reason } from '../detect/candidate-reading';
import type { CountryEvidence } from '../detect/ranked-country';
import type { ConnectionOutcome } from '../directory/connection-outcome';
import type { ProtocolName } from '../directory/protocols';
import type { HashAlgorithm } from '../number/hash-algorithm';
import type { LineType } from '../number/line-type';
import type { UsageAlert } from '../privacy/find-usage-alerts';
import type { LedgerEntry } from '../privacy/ledger-entry';
import type { UsageDay } from '../privacy/usage-day';
import type { Verdict } from '../verdict';

/** A number and what is known about it, as the popup shows it. */
export interface CheckedNumber {
  /** As the page (or the person) wrote it. */
  readonly written: string;
  readonly e164: string;
  /** The international format with spaces, for reading. */
  readonly formatted: string;
  /** ISO 3166-1 alpha-2; undefined for numbers of no country, such as +800. */
  readonly country: string | undefined;
  readonly lineType: LineType | undefined;
  /**
   * How many numbers its plan admits; undefined where nobody knows. On average, one in `16 ** n` of
   * them shares the first n characters of its hash.
   */
  readonly planSize: number | undefined;
  readonly verdict: Verdict;
}

/** A number that was found on a page. */
export interface PageNumber extends CheckedNumber {
  readonly certainty: Certainty;
  /** Why it is believed to be a number. */
  readonly reason: Reason;
  /** The number that a link around it dials, where that is another one: for reading. */
  readonly dials: string | undefined;
}

/** A number that a directory has named for a hash. */
export type FoundNumber = Pick<CheckedNumber, 'e164' | 'formatted' | 'country' | 'lineType'>;

/** A directory that sees a number when it is asked. */
export interface ExactDirectory {
  readonly id: string;
  readonly name: string;
  /** Whether the user lets it see every number, so that it is asked without another word. */
  readonly isAllowed: boolean;
}

/** The country that a page's numbers without a country code are read in. */
export interface PageCountry {
  /** ISO 3166-1 alpha-2; undefined where nothing tells, and only international numbers are found. */
  readonly assumed: string | undefined;
  /** What speaks for it most. */
  readonly evidence: CountryEvidence | undefined;
  /** The user's setting for this site. */
  readonly chosen: string | undefined;
  /** Whether the page has a site, which a country can be set for. */
  readonly canChoose: boolean;
}

/**
 * A bound of what is read of a frame, whose page holds more: different candidates, places where they
 * stand, text nodes, structured data, or what the worker keeps of candidates and lists of numbers.
 */
export type Cap = 'candidates' | 'places' | 'text' | 'data' | 'numbers';

/**
 * How it is with what the extension keeps on the disk. `full`: the oldest answers have made room for new
 * ones. `closed`: it cannot be opened, so directories and keys cannot be read.
 */
export type StorageState = 'fine' | 'full' | 'closed';

/** All that the popup shows of one tab. */
export interface TabView {
  /** `none`: no content script runs here. `reading`: one runs, and has not reported yet. */
  readonly access: 'granted' | 'reading' | 'none';
  /**
   * Ordered: reported, unknown, not listed, and what waits for the user; within them as found on the
   * page.
   */
  readonly numbers: readonly PageNumber[];
  /** How many of them are still being checked; those that wait for the user are not. */
  readonly pending: number;
  /** How many range queries left this browser for this page. */
  readonly checks: number;
  /** How many whole hashes left it, each of which shows a number. */
  readonly shown: number;
  readonly country: PageCountry;
  /** The bounds of what is read that some frame has reached. */
  readonly capped: readonly Cap[];
  /** Some numbers wait for the user, and all of those because their pages ask to leave them alone. */
  readonly quiet: boolean;
  /** The user wants numbers of this site checked on request only. */
  readonly onRequest: boolean;
  /** How many characters of its hash are sent of a number, by the directories that are asked. */
  readonly characters: readonly number[];
  readonly storage: StorageState;
  readonly hasDirectory: boolean;
  /** Those that are on and see a number when they are asked. */
  readonly exactDirectories: readonly ExactDirectory[];
  /** Every directory that is on sees numbers, and the user lets none of them see all. */
  readonly needsConsent: boolean;
  /** Names of the directories that refused their key. */
  readonly refusedBy: readonly string[];
  /** Names of the directories whose key is no longer in this browser. */
  readonly keyMissingFor: readonly string[];
  /** Names of the directories whose key is locked. */
  readonly lockedFor: readonly string[];
  /** The directories whose key should be replaced. */
  readonly oldKeys: readonly OldKeyView[];
  /** The directories that were asked far more today than they usually are. */
  readonly alerts: readonly UsageAlertView[];
}

/** A key that has been in use for longer than the user wants. */
export interface OldKeyView {
  /** The name of its directory. */
  readonly directory: string;
  readonly ageDays: number;
}

/** A directory as the options page shows it: everything but the key. */
export interface DirectoryView {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** Set where the directory wants Basic authentication. */
  readonly user: string | undefined;
  readonly protocol: ProtocolName;
  readonly environment: 'production' | 'staging' | 'development';
  /** Whether it is asked. */
  readonly isOn: boolean;
  /** What the user allows it beyond a prefix, of what its protocol can do. */
  readonly allows: readonly string[];
  readonly state: 'ready' | 'keyRefused' | 'keyMissing' | 'keyLocked';
  /** On the disk, or in memory until the browser closes. */
  readonly keyKept: 'disk' | 'session';
  /** Full days since the key was entered; undefined where it is missing. */
  readonly keyAgeDays: number | undefined;
  /** Whether that is as long as the user wants a key to be used. */
  readonly keyIsOld: boolean;
  readonly extras: readonly ('neighbours' | 'exact')[];
  /** Undefined where it gets whole hashes, and so sees numbers. */
  readonly prefixLength: 4 | 5 | undefined;
  readonly prefixIn: 'body' | 'address' | undefined;
  /** How numbers are hashed for it; undefined where it gets a prefix. */
  readonly algorithm: HashAlgorithm | undefined;
}

/** Whether a passphrase seals the keys on the disk, and whether it was given. */
export type LockState = 'none' | 'locked' | 'unlocked';

/** Why a passphrase was not taken. */
export type PassphraseProblem = 'wrongPassphrase' | 'passphraseTooShort';

/** Why a directory cannot be taken as entered. */
export type DirectoryProblem =
  | 'urlInvalid'
  | 'urlNeedsHttps'
  | 'urlHasUser'
  | 'urlHasQuery'
  | 'keyMissing'
  /** It cannot be used, or kept on the disk, before the user gives the passphrase. */
  | 'keyLocked'
  | 'keyInvalid'
  | 'userInvalid'
  | 'noPermission'
  | 'alreadyConnected'
  | 'unknownDirectory';

/** One request that left this browser in this session. */
export interface SentView extends Pick<LedgerEntry, 'atMs' | 'prefix' | 'occasion'> {
  readonly directory: string;
}

/** What was sent to one directory on one day, as counts. */
export interface UsageDayView extends Pick<UsageDay, 'day' | 'requests' | 'automatic'> {
  readonly directory: string;
}

/** A directory that was asked far more today than it usually is. */
export interface UsageAlertView extends UsageAlert {
  readonly directory: string;
}

/** What left this browser. */
export interface UsageView {
  /** The latest first. */
  readonly sent: readonly SentView[];
  /** The latest day first. */
  readonly days: readonly UsageDayView[];
  readonly alerts: readonly UsageAlertView[];
}

/** What a directory said of a number that the user knows it to list, or why it said nothing. */
export type ListedOutcome =
  | 'listed'
  | 'notListed'
  | 'notANumber'
  | Exclude<ConnectionOutcome, 'fine'>
  | DirectoryProblem;
