import { nameDirectory } from '../directory/name-directory';
import type {
  Cap,
  DirectoryView,
  OldKeyView,
  ExactDirectory,
  PageNumber,
  TabView,
  UsageAlertView,
} from '../message/views';
import { describeNumber } from '../number/describe-number';
import { findAnonymitySet } from '../privacy/find-anonymity-set';
import type { Verdict, VerdictKind } from '../verdict';
import type { TabBook } from './create-tab-book';
import { isNotAskedYet } from './is-not-asked-yet';
import { isOnRequest } from './is-on-request';
import { isHeld } from './is-held';
import { isPending } from './is-pending';
import { listNumbers, type ListedNumber } from './list-numbers';
import { EMPTY_TAB, type FoundNumber, type FrameRecord, type TabRecord } from './tab-record';

const ORDER: Readonly<Record<VerdictKind, number>> = { reported: 0, unknown: 1, notListed: 2 };
const LAST = 3;

interface Surroundings {
  readonly book: Pick<TabBook, 'pending'>;
  /** Whether a content script answers in the top frame. */
  readonly isWatched: boolean;
  readonly storage: TabView['storage'];
  readonly directories: readonly DirectoryView[];
  readonly alerts: readonly UsageAlertView[];
  /** The country that the user has set for a site, by its scheme and host. */
  readonly findSiteCountry: (site: string) => string | undefined;
}

/** Puts together what the popup shows of a tab; nothing of a page that is no longer watched. */
export function viewTab(tab: TabRecord, surroundings: Surroundings): TabView {
  const { book, isWatched, storage, directories } = surroundings;
  const access = isWatched ? (isRead(tab.frames[0]) ? 'granted' : 'reading') : 'none';
  const shown = access === 'granted' ? tab : EMPTY_TAB;
  const found = listNumbers(shown);
  return {
    access,
    numbers: found
      .map((number) => viewNumber(number, shown.verdicts[number.e164]))
      .toSorted((one, other) => rank(one.verdict) - rank(other.verdict)),
    pending: found.filter(({ e164 }) => isBeingChecked(e164, { tab: shown, pending: book.pending }))
      .length,
    checks: shown.checks,
    shown: shown.shown,
    country: viewCountry(shown, surroundings),
    capped: listCaps(shown),
    quiet: isQuiet(found, shown),
    onRequest: Object.values(shown.frames).some(({ onRequest }) => onRequest),
    characters: listCharacters(directories),
    storage,
    hasDirectory: directories.some(({ isOn }) => isOn),
    exactDirectories: listExact(directories),
    needsConsent: needsConsent(directories),
    refusedBy: listNames(directories, 'keyRefused'),
    keyMissingFor: listNames(directories, 'keyMissing'),
    lockedFor: listNames(directories, 'keyLocked'),
    oldKeys: listOldKeys(directories),
    alerts: surroundings.alerts,
  };
}

/** Of each number, by the directories that are asked. */
function listCharacters(directories: readonly DirectoryView[]): readonly number[] {
  const counts = directories.flatMap(({ isOn, prefixLength, allows }) => {
    if (!isOn || prefixLength === undefined) return [];
    return [allows.includes('neighbours') ? 3 * prefixLength : prefixLength];
  });
  return [...new Set(counts)].toSorted((one, other) => one - other);
}

function listExact(directories: readonly DirectoryView[]): readonly ExactDirectory[] {
  const exact = directories.filter(({ isOn, extras }) => isOn && extras.includes('exact'));
  return exact.map((one) => ({
    id: one.id,
    name: nameDirectory(one),
    isAllowed: one.allows.includes('exact'),
  }));
}

function needsConsent(directories: readonly DirectoryView[]): boolean {
  const asked = directories.filter(({ isOn }) => isOn);
  return (
    asked.length > 0 &&
    listExact(asked).filter(({ isAllowed }) => !isAllowed).length === asked.length
  );
}

function listCaps({ frames }: TabRecord): readonly Cap[] {
  return [...new Set(Object.values(frames).flatMap(({ capped }) => capped))];
}

/** Not one that has only begun to tell, since the first it tells may be a number. */
function isRead(frame: FrameRecord | undefined): boolean {
  return frame !== undefined && !(frame.isPartial && frame.numbers.length === 0);
}

/** Also what is new in a frame that has more to tell: it is looked up in a moment. */
function isBeingChecked(e164: string, known: Parameters<typeof isPending>[1]): boolean {
  const { frames, verdicts } = known.tab;
  const verdict = verdicts[e164];
  const isTelling = Object.values(frames).some(({ isPartial }) => isPartial);
  return isPending(e164, known) || (isTelling && verdict !== undefined && isNotAskedYet(verdict));
}

/** Whether it is for their frames that numbers wait for the user, of which each frame has a say. */
function isQuiet(found: readonly ListedNumber[], { verdicts }: TabRecord): boolean {
  const waiting = found.filter(({ e164 }) => {
    const verdict = verdicts[e164];
    return verdict !== undefined && isOnRequest(verdict);
  });
  return waiting.length > 0 && waiting.every(({ quiet }) => quiet);
}

function viewNumber(
  { written, e164, certainty, reason, dials }: FoundNumber,
  verdict: Verdict = { kind: 'unknown', reason: 'notAskedYet' },
): PageNumber {
  const description = describeNumber(e164);
  const dialled = dials && describeNumber(dials).formatted;
  const planSize = findAnonymitySet({ e164, ...description }, 0);
  return { written, e164, ...description, planSize, verdict, certainty, reason, dials: dialled };
}

function rank(verdict: Verdict): number {
  return isOnRequest(verdict) || isHeld(verdict) ? LAST : ORDER[verdict.kind];
}

function viewCountry({ frames }: TabRecord, { findSiteCountry }: Surroundings): TabView['country'] {
  const { site, countries = [] } = frames[0] ?? {};
  return {
    assumed: countries[0]?.country,
    evidence: countries[0]?.evidence[0],
    chosen: site === undefined ? undefined : findSiteCountry(site),
    canChoose: site !== undefined,
  };
}

function listNames(
  directories: readonly DirectoryView[],
  state: DirectoryView['state'],
): readonly string[] {
  return directories.filter((one) => one.isOn && one.state === state).map(nameDirectory);
}

function listOldKeys(directories: readonly DirectoryView[]): readonly OldKeyView[] {
  return directories.flatMap((one) => {
    const { isOn, keyIsOld, keyAgeDays } = one;
    return isOn && keyIsOld && keyAgeDays !== undefined
      ? [{ directory: nameDirectory(one), ageDays: keyAgeDays }]
      : [];
  });
}
