import * as v from 'valibot';
import type { CandidateReading } from '../detect/candidate-reading';
import type { ConnectionOutcome } from '../directory/connection-outcome';
import type { VerdictKind } from '../verdict';
import type { CheckedNumber, DirectoryProblem, DirectoryView, TabView } from './views';
import { MAX_CANDIDATES } from './max-candidates';
import type { Settings } from '../settings/settings';
import type { Result } from '../result';

/** Made by a content script for its document: 16 letters, also the name of its highlight. */
const documentToken = v.pipe(v.string(), v.regex(/^[a-z]{16}$/));
const shortText = v.pipe(v.string(), v.maxLength(256));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));

const candidate = v.strictObject({
  source: v.picklist(['text', 'link']),
  // As long as the page's scan makes them: what is read is bounded whoever sends it.
  text: v.pipe(v.string(), v.maxLength(200)),
  before: v.pipe(v.string(), v.maxLength(32)),
  after: v.pipe(v.string(), v.maxLength(24)),
});

const connection = {
  url: v.pipe(v.string(), v.maxLength(2_048)),
  user: v.optional(shortText),
  key: v.pipe(v.string(), v.maxLength(4_096)),
};

/** What a content script may ask. It runs beside hostile code, so it may ask for very little. */
export const pageMessages = {
  reportCandidates: v.strictObject({
    token: documentToken,
    language: v.pipe(v.string(), v.maxLength(64)),
    candidates: v.pipe(v.array(candidate), v.maxLength(MAX_CANDIDATES)),
    capped: v.boolean(),
  }),
  followVerdicts: v.strictObject({ token: documentToken }),
  leavePage: v.strictObject({ token: documentToken }),
};

/** What only the popup and the options page may ask. */
export const ownMessages = {
  readTab: v.strictObject({ tabId }),
  checkPage: v.strictObject({ tabId }),
  checkNumber: v.strictObject({ text: shortText }),
  listDirectories: v.strictObject({}),
  addDirectory: v.strictObject({ ...connection, name: shortText }),
  removeDirectory: v.strictObject({ id: shortText }),
  testConnection: v.union([v.strictObject(connection), v.strictObject({ id: shortText })]),
  listCountries: v.strictObject({}),
  readSettings: v.strictObject({}),
  changeSettings: v.strictObject({
    defaultCountry: v.optional(v.nullable(countryCode)),
    ttlHours: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(23))),
  }),
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

/** What each message is answered with. */
export interface Answers {
  /** One list of readings per reported candidate, in the same order. */
  reportCandidates: FrameVerdicts & { readonly readings: readonly (readonly CandidateReading[])[] };
  /** Stays open while the frame's look-ups run, 20 s at the most. */
  followVerdicts: FrameVerdicts;
  leavePage: undefined;
  readTab: TabView;
  checkPage: Result<undefined, 'pageNotAllowed'>;
  checkNumber: Result<CheckedNumber, 'notANumber'>;
  listDirectories: readonly DirectoryView[];
  addDirectory: Result<DirectoryView, DirectoryProblem | Exclude<ConnectionOutcome, 'fine'>>;
  removeDirectory: undefined;
  testConnection: ConnectionOutcome | DirectoryProblem;
  listCountries: readonly string[];
  readSettings: Settings;
  changeSettings: Settings;
  addSite: Settings;
  removeSite: Settings;
  clearCache: undefined;
  removeEverything: undefined;
}

/** Pushed from the worker to a frame when verdicts of its numbers change. */
export interface VerdictPush extends FrameVerdicts {
  readonly push: 'verdicts';
}

/** Pushed from the worker to a frame whose site was switched off: its marks go, and it is quiet. */
export interface StopPush {
  readonly push: 'stop';
}

/** Pushed from the worker to the popup and the options page, which then read what they show again. */
export interface StateChanged {
  readonly push: 'stateChanged';
}
