import type { CountryCode } from 'libphonenumber-js/max';
import type { PageHandlers, PageSender } from '../message/create-receiver';
import { MAX_CANDIDATES } from '../message/max-candidates';
import type { Body, FrameVerdicts } from '../message/protocol';
import { findChecking, type Checking } from '../settings/find-checking';
import { findSiteCountry } from '../settings/find-site-country';
import type { Settings } from '../settings/settings';
import { findAddress } from '../site/find-address';
import { isSiteOn } from '../site/is-site-on';
import { readHost } from '../site/read-host';
import { toMatchPattern } from '../site/to-match-pattern';
import type { TabBook } from '../tab/create-tab-book';
import { joinNumbers } from '../tab/join-numbers';
import { readFrameVerdicts } from '../tab/read-frame-verdicts';
import type { FrameRecord } from '../tab/tab-record';
import { SECOND_MS } from '../time';
import type { FrameMemory } from './create-frame-memory';
import type { ReadFrame } from './create-frame-reader';
import { endFrames } from './end-frames';
import type { KnownFrame } from './known-frame';
import { listFound } from './list-found';

/** A message is answered within this time; the page asks again while there is more to come. */
const FOLLOW_MS = 20 * SECOND_MS;
const NO_VERDICTS: FrameVerdicts = { kinds: {}, pending: false };

interface Options {
  readonly book: TabBook;
  readonly frames: FrameMemory;
  readonly readFrame: ReadFrame;
  readonly readSettings: () => Promise<
    Pick<Settings, 'siteCountries' | 'sites' | 'checking' | 'siteChecking'>
  >;
  readonly readDefaultCountry: () => Promise<CountryCode | undefined>;
  /** Shows the neutral highlight of a frame's numbers. */
  readonly showHighlight: (sender: PageSender, token: string) => Promise<void>;
  /** Brings the script that reads a page into a frame. */
  readonly injectReader: (sender: PageSender) => Promise<void>;
  /** Ends the content script of a frame. Nobody waits for it, since a page can hang. */
  readonly pushStop: (tabId: number, frameId: number) => void;
  readonly sleep: (ms: number) => Promise<void>;
  /** Asks again what could not be reached. */
  readonly goOnInTime: () => Promise<void>;
}

/** Creates what content scripts may ask of the worker. */
export function createPageHandlers(options: Options): PageHandlers {
  const { book, frames, readFrame, sleep, goOnInTime } = options;
  /** Those of a document's own numbers: an earlier one of the frame is none of its business. */
  const readVerdicts = async (
    { tabId, frameId }: PageSender,
    token: string,
  ): Promise<FrameVerdicts> => {
    const tab = await book.read(tabId);
    return tab.frames[frameId]?.token === token
      ? readFrameVerdicts(tab, frameId, book)
      : NO_VERDICTS;
  };

  return {
    reportCandidates: async (part, sender) => {
      // Before anything is awaited: a document that is left meanwhile is forgotten.
      const frame = frames.take(sender, part);
      if (!frame)
        return { isKnown: false, readings: [], ...(await readVerdicts(sender, part.token)) };
      if ((await readChecking(sender, options)) === 'never') {
        frames.leave(sender, part.token);
        await stop(sender, options);
        return { isKnown: true, readings: [], ...NO_VERDICTS };
      }
      const place = await readPlace(sender, options);
      const readings = readFrame(frame, part, place);
      await noteFrame({ part, sender, frame }, options);
      return { isKnown: true, readings, ...(await readVerdicts(sender, part.token)) };
    },
    followVerdicts: async ({ token }, sender) => {
      const numbers = (await book.read(sender.tabId)).frames[sender.frameId]?.numbers ?? [];
      await Promise.race([book.pending.settle(numbers), sleep(FOLLOW_MS)]);
      return readVerdicts(sender, token);
    },
    openPage: async ({ token }, sender) => {
      if (await stopUnlessOn(sender, options)) return undefined;
      // Known from now on, so that it hears when its site is switched off.
      await book.report(sender.tabId, sender.frameId, writeBeginning(token, sender));
      await options.injectReader(sender);
      // Switched off meanwhile: whichever script is there now ends.
      await stopUnlessOn(sender, options);
      return undefined;
    },
    returnToPage: async (_body, sender) => !(await stopUnlessOn(sender, options)),
    backOnline: async () => {
      // Not waited for: how long it takes tells of other pages.
      void goOnInTime();
      return undefined;
    },
    leavePage: async ({ token }, sender) => {
      frames.leave(sender, token);
      const { tabId, frameId } = sender;
      const frame = (await book.read(tabId)).frames[frameId];
      // The next page of the frame may have reported before this one has left.
      if (frame?.token === token) await book.report(tabId, frameId, undefined);
      return undefined;
    },
  };
}

/**
 * Ends what runs in a frame whose site is not switched on, or no longer.
 *
 * @returns whether it was ended
 */
async function stopUnlessOn(sender: PageSender, options: Options): Promise<boolean> {
  const { sites } = await options.readSettings();
  const isOn = isSiteOn(sites, sender) && (await readChecking(sender, options)) !== 'never';
  if (!isOn) await stop(sender, options);
  return !isOn;
}

function stop({ tabId, frameId }: PageSender, options: Options): Promise<void> {
  return endFrames({ tabId, frameIds: [frameId] }, options);
}

async function readChecking({ url, tabUrl = '' }: PageSender, options: Options): Promise<Checking> {
  return findChecking(await options.readSettings(), [readHost(url), readHost(tabUrl)]);
}

/** A frame of which nothing is known yet. */
function writeBeginning(token: string, sender: PageSender): FrameRecord {
  return {
    token,
    site: nameSite(sender),
    page: nameAddress(sender),
    numbers: [],
    countries: [],
    capped: [],
    quiet: false,
    onRequest: false,
    isPartial: true,
  };
}

/** Also of a frame without an address of its own: it hears as well when its site is switched off. */
function nameSite(sender: PageSender): string | undefined {
  return toMatchPattern(findAddress(sender) ?? '')?.replace(/\*$/, '');
}

/** Without what follows the path: a page that changes it in its own address is still that page. */
function nameAddress({ url, tabUrl }: PageSender): string {
  return (tabUrl ?? url).split(/[?#]/, 1)[0] ?? '';
}

/** What a frame's country depends on besides what it tells. */
async function readPlace({ url, tabUrl = '' }: PageSender, options: Options) {
  const host = readHost(url);
  return {
    host,
    siteCountry: findSiteCountry(await options.readSettings(), [host, readHost(tabUrl)]),
    defaultCountry: await options.readDefaultCountry(),
  };
}

interface Told {
  readonly part: Body<'reportCandidates'>;
  readonly sender: PageSender;
  readonly frame: KnownFrame;
}

/** Notes what is known of a frame now, unless it was left while its candidates were read. */
async function noteFrame(told: Told, options: Options): Promise<void> {
  const { part, sender, frame } = told;
  const { book, frames, showHighlight } = options;
  const { tabId, frameId } = sender;
  const before = (await book.read(tabId)).frames[frameId];
  const earlier = before?.token === part.token ? before.numbers : [];
  const record = writeRecord(told, earlier);
  // Before it is noted: a worker that is stopped in between styles it twice rather than never.
  if (record.numbers.length > 0 && earlier.length === 0) await showHighlight(sender, part.token);
  // Only now: a page can hang while it is styled, and be set to be checked in another way.
  const checking = await readChecking(sender, options);
  if (!frames.holds(sender, frame)) return;
  if (checking === 'never') await stop(sender, options);
  else await book.report(tabId, frameId, { ...record, onRequest: checking === 'onRequest' });
}

function writeRecord(
  { part, sender, frame }: Told,
  earlier: FrameRecord['numbers'],
): Omit<FrameRecord, 'onRequest'> {
  const found = listFound(frame);
  const isCut = frame.isFull || found.length > MAX_CANDIDATES;
  const numbers = found.slice(0, MAX_CANDIDATES);
  return {
    token: part.token,
    site: nameSite(sender),
    page: nameAddress(sender),
    // What the page has not told again yet is not gone.
    numbers: part.more ? joinNumbers([...earlier, ...numbers]) : numbers,
    countries: frame.countries ?? [],
    capped: isCut ? [...part.capped, 'numbers'] : part.capped,
    quiet: part.quiet,
    isPartial: part.more,
  };
}
