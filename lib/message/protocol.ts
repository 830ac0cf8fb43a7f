import * as v from 'valibot';
import type { CandidateReading } from '../detect/candidate-reading';
import type { ConnectionOutcome } from '../directory/connection-outcome';
import { protocols, type ProtocolName } from '../directory/protocols';
import { HASH_ALGORITHMS } from '../number/hash-algorithm';
import type { UnknownReason, VerdictKind } from '../verdict';
import type {
  Cap,
  CheckedNumber,
  DirectoryProblem,
  DirectoryView,
  FoundNumber,
  ListedOutcome,
  LockState,
  PassphraseProblem,
  StorageState,
  TabView,
  UsageView,
} from './views';
import { MAX_CLUE_TEXT } from '../detect/page-clues';
import { MAX_CANDIDATES, MAX_PART } from './max-candidates';
import type { Settings } from '../settings/settings';
import type { Result } from '../result';

/** Made by a content script for its document: 16 letters, also the name of its highlight. */
const documentToken = v.pipe(v.string(), v.regex(/^[a-z]{16}$/));
const shortText = v.pipe(v.string(), v.maxLength(256));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const e164 = v.pipe(v.string(), v.regex(/^\+[1-9]\d{5,14}$/));
const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));

const whole = (min: number, max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200));
/** The page's own name for a candidate, under which it hears of its readings. */
const candidateId = v.pipe(v.number(), v.integer(), v.minValue(0));

const candidate = v.strictObject({
  source: v.picklist(['text', 'link', 'data']),
  // As long as the page's scan makes them: what is read is bounded whoever sends it.
  text: v.pipe(v.string(), v.maxLength(200)),
  before: v.pipe(v.string(), v.maxLength(48)),
  after: v.pipe(v.string(), v.maxLength(24)),
  breaks: v.exactOptional(v.pipe(v.array(offset), v.maxLength(16), v.readonly())),
  dials: v.exactOptional(v.pipe(v.string(), v.maxLength(64))),
});

const caps = ['candidates', 'places', 'text', 'data', 'numbers'] as const satisfies readonly Cap[];

const namedCandidate = v.pipe(v.tuple([candidateId, candidate]), v.readonly());

const clues = v.strictObject({
  language: v.pipe(v.string(), v.maxLength(64)),
  declared: v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(16), v.readonly()),
  text: v.pipe(v.string(), v.maxLength(MAX_CLUE_TEXT)),
});

const ways = ['automatic', 'onRequest', 'never'] as const satisfies readonly Settings['checking'][];
const environments = ['production', 'staging', 'development'] as const;
const protocolNames = Object.keys(protocols) as [ProtocolName, ...ProtocolName[]];

const keyText = v.pipe(v.string(), v.maxLength(4_096));
const keep = v.picklist(['disk', 'session']);
const passphrase = v.pipe(v.string(), v.maxLength(1_024));

const connection = {
  protocol: v.picklist(protocolNames),
  environment: v.picklist(environments),
  url: v.pipe(v.string(), v.maxLength(2_048)),
  user: v.optional(shortText),
  key: keyText,
};

/** What a content script may ask. It runs beside hostile code, so it may ask for very little. */
export const pageMessages = {
  /**
   * One part of what a frame has to tell. A whole report begins with `continues: false`; later parts
   * say only what has changed since.
   */
  reportCandidates: v.strictObject({
    token: documentToken,
    continues: v.boolean(),
    added: v.pipe(v.array(namedCandidate), v.maxLength(MAX_PART), v.readonly()),
    /** Candidates that are no longer on the page. */
    gone: v.pipe(v.array(candidateId), v.maxLength(MAX_CANDIDATES), v.readonly()),
    /** Left out where they have not changed. */
    clues: v.optional(clues),
    /** Whether another part follows at once, so that nothing is taken for gone meanwhile. */
    more: v.boolean(),
    /** The bounds that it has reached, so that there is more on the page than is read. */
    capped: v.pipe(v.array(v.picklist(caps)), v.maxLength(caps.length), v.readonly()),
    /**
     * Whether the page asks that its numbers be left alone, or something may cover them: they are
     * checked on request only.
     */
    quiet: v.boolean(),
  }),
  followVerdicts: v.strictObject({ token: documentToken }),
  leavePage: v.strictObject({ token: documentToken }),
  /** Asks for the script that reads the page, which may have numbers. */
  openPage: v.strictObject({ token: documentToken }),
  /** Asks whether a page that comes back from the back-forward cache is still to be read. */
  returnToPage: v.strictObject({}),
  /** Tells that the browser is online again. */
  backOnline: v.strictObject({}),
};

/** What only the popup and the options page may ask. */
export const ownMessages = {
  readTab: v.strictObject({ tabId }),
  checkPage: v.strictObject({ tabId }),
  /** Looks up numbers of a tab that are not looked up without being asked for. */
  checkFound: v.strictObject({
    tabId,
    numbers: v.pipe(v.array(e164), v.maxLength(MAX_CANDIDATES)),
  }),
  /** Sets the country that a tab's site is read in; null: as its pages tell. */
  setSiteCountry: v.strictObject({ tabId, country: v.nullable(countryCode) }),
  checkNumber: v.strictObject({
    text: shortText,
    /** Given where few numbers share what is sent of it, and the user wants it asked nevertheless. */
    consent: v.exactOptional(v.picklist(['plainly', 'covered'])),
  }),
  /** Checks a number once with a directory that sees it: the person has read so and agreed. */
  checkExact: v.strictObject({
    directoryId: shortText,
    text: shortText,
    tabId: v.exactOptional(tabId),
  }),
  /** Asks a directory for the number of a hash, as the person has entered it. */
  reverseLookUp: v.strictObject({
    directoryId: shortText,
    hash: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/i)),
  }),
  listDirectories: v.strictObject({}),
  /** @param keep where the key is to be: on the disk, or in memory until the browser closes */
  addDirectory: v.strictObject({ ...connection, name: shortText, keep }),
  changeDirectory: v.strictObject({
    id: shortText,
    name: v.exactOptional(v.pipe(shortText, v.trim(), v.minLength(1))),
    environment: v.exactOptional(v.picklist(environments)),
    isOn: v.exactOptional(v.boolean()),
    allows: v.exactOptional(v.pipe(v.array(v.picklist(['neighbours', 'exact'])), v.maxLength(1))),
    algorithm: v.exactOptional(v.picklist(HASH_ALGORITHMS)),
  }),
  removeDirectory: v.strictObject({ id: shortText }),
  /** Puts a new key in the place of the old one, once the directory has taken it. */
  replaceKey: v.strictObject({ id: shortText, key: keyText, keep }),
  readLock: v.strictObject({}),
  /** Seals the keys on the disk; the current passphrase is needed to change it. */
  setPassphrase: v.strictObject({ passphrase, current: v.exactOptional(passphrase) }),
  removePassphrase: v.strictObject({ current: passphrase }),
  unlock: v.strictObject({ passphrase }),
  lock: v.strictObject({}),
  /** Wipes the keys on the disk with their passphrase, for whoever has forgotten it. */
  forgetKeys: v.strictObject({}),
  testConnection: v.union([v.strictObject(connection), v.strictObject({ id: shortText })]),
  /** Asks a directory about a number that the user knows it to list, past the cache. */
  testListed: v.strictObject({ id: shortText, text: shortText }),
  readStorage: v.strictObject({}),
  listCountries: v.strictObject({}),
  readSettings: v.strictObject({}),
  changeSettings: v.strictObject({
    defaultCountry: v.optional(v.nullable(countryCode)),
    ttlHours: v.exactOptional(whole(1, 23)),
    checking: v.exactOptional(v.picklist(ways)),
    pageBudget: v.exactOptional(whole(0, 1_000)),
    dayBudget: v.exactOptional(whole(0, 10_000)),
    minAnonymity: v.exactOptional(whole(0, 10_000)),
    keyReminderDays: v.exactOptional(whole(0, 3_650)),
  }),
  /** How the numbers of a site are checked; null: as on other sites. */
  setSiteChecking: v.strictObject({
    host: v.pipe(v.string(), v.minLength(1), v.maxLength(253)),
    checking: v.nullable(v.picklist(ways)),
  }),
  /** What left this browser in this session, and the counts of the last days. */
  readUsage: v.strictObject({}),
  addSite: v.strictObject({ pattern: shortText }),
  removeSite: v.strictObject({ pattern: shortText }),
  clearCache: v.strictObject({}),
  removeEverything: v.strictObject({}),
};

export const messages = { ...pageMessages, ...ownMessages };

export type Verb = keyof typeof messages;
export type PageVerb = keyof typeof pageMessages;
export type OwnVerb = keyof typeof ownMessages;

/** The body of each message, as its schema admits it. */
export type Body<V extends Verb> = v.InferOutput<(typeof messages)[V]>;

/** Every message on the wire between our own contexts. */
export interface Envelope<V extends Verb = Verb> {
  readonly verb: V;
  readonly body: Body<V>;
}

/** The verdict kinds of a frame's numbers by E.164, and whether some are still being worked out. */
export interface FrameVerdicts {
  readonly kinds: Readonly<Record<string, VerdictKind>>;
  readonly pending: boolean;
}

/** What was read in some of a frame's candidates, each with the page's own name for it. */
export type NamedReadings = readonly (readonly [
  id: number,
  readings: readonly CandidateReading[],
])[];

interface ReportAnswer extends FrameVerdicts {
  /** False where the worker does not know the earlier parts: the frame tells everything again. */
  readonly isKnown: boolean;
  /** Of the candidates that came with this part, and of those that read differently now. */
  readonly readings: NamedReadings;
}

/** Why there is no number of a hash. `notAllowed`: the key may look numbers up, and nothing more. */
export type ReverseProblem = UnknownReason | 'notAllowed' | 'unknownDirectory';

/** What each message is answered with. */
export interface Answers {
  reportCandidates: ReportAnswer;
  /** Stays open while the frame's look-ups run, 20 s at the most. */
  followVerdicts: FrameVerdicts;
  leavePage: undefined;
  openPage: undefined;
  returnToPage: boolean;
  backOnline: undefined;
  readTab: TabView;
  checkPage: Result<undefined, 'pageNotAllowed'>;
  checkFound: undefined;
  setSiteCountry: undefined;
  checkNumber: Result<CheckedNumber, 'notANumber'>;
  checkExact: Result<CheckedNumber, 'notANumber' | 'unknownDirectory'>;
  /** Undefined where the directory knows of no number. */
  reverseLookUp: Result<FoundNumber | undefined, ReverseProblem>;
  listDirectories: readonly DirectoryView[];
  addDirectory: Result<
    { readonly id: string },
    DirectoryProblem | Exclude<ConnectionOutcome, 'fine'>
  >;
  changeDirectory: undefined;
  removeDirectory: undefined;
  replaceKey: Result<undefined, DirectoryProblem | Exclude<ConnectionOutcome, 'fine'>>;
  readLock: LockState;
  setPassphrase: Result<undefined, PassphraseProblem>;
  removePassphrase: Result<undefined, 'wrongPassphrase'>;
  unlock: Result<undefined, 'wrongPassphrase'>;
  lock: undefined;
  forgetKeys: undefined;
  testConnection: ConnectionOutcome | DirectoryProblem;
  testListed: ListedOutcome;
  readStorage: StorageState;
  listCountries: readonly string[];
  readSettings: Settings;
  changeSettings: Settings;
  setSiteChecking: Settings;
  readUsage: UsageView;
  addSite: Settings;
  removeSite: Settings;
  clearCache: undefined;
  removeEverything: undefined;
}

/** How a content script asks the worker. */
export type Send = <V extends PageVerb>(verb: V, body: Body<V>) => Promise<Answers[V]>;

/** Pushed from the worker to a frame when verdicts of its numbers change. */
export interface VerdictPush extends FrameVerdicts {
  readonly push: 'verdicts';
}

/** Pushed from the worker to a frame whose site was switched off: its marks go, and it is quiet. */
export interface StopPush {
  readonly push: 'stop';
}

/** Pushed from the worker to a frame that is to tell everything again: its country was changed. */
export interface RepeatPush {
  readonly push: 'repeat';
}

/** Pushed from the worker to the popup and the options page, which then read what they show again. */
export interface StateChanged {
  readonly push: 'stateChanged';
}
