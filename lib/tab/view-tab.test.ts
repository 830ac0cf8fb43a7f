import { describe, expect, test } from 'vitest';
import { makeDirectoryView } from '../../test/fakes/make-directory-view';
import type { DirectoryView } from '../message/views';
import { makeFound } from '../../test/fakes/make-found';
import { makeFrame } from '../../test/fakes/make-frame';
import type { E164 } from '../number/e164';
import { fitVerdicts } from './fit-verdicts';
import { EMPTY_TAB, type TabRecord } from './tab-record';
import { viewTab } from './view-tab';

const frame = (...numbers: readonly string[]) =>
  makeFrame({
    site: 'https://shop.example/',
    numbers: numbers.map((e164) => makeFound(e164, { written: `as ${e164}` })),
  });
const NUMBERS = ['+12025550141', '+12025550142', '+12025550143', '+12025550144'];
const TAB: TabRecord = {
  frames: { 0: frame(...NUMBERS) },
  verdicts: {
    '+12025550141': { kind: 'notListed' },
    '+12025550142': { kind: 'unknown', reason: 'timedOut' },
    '+12025550143': { kind: 'reported', by: [{ directory: 'A' }] },
  },
  asked: [],
  checks: 2,
  shown: 0,
};
const directory = (name: string, state: DirectoryView['state']) =>
  makeDirectoryView({ id: name, name, state });
const QUIET = { ...frame('+12025550141'), quiet: true };
const LIKELY = makeFrame({ numbers: [makeFound('+12025550141', { certainty: 'likely' })] });
const view = (
  tab: TabRecord,
  {
    isWatched = true,
    pending = [''],
    directories = [directory('A', 'ready')],
    siteCountry = undefined as string | undefined,
  } = {},
) =>
  viewTab(tab, {
    book: {
      pending: { has: (e164) => pending.includes(e164), size: () => 0, settle: async () => {} },
    },
    isWatched,
    storage: 'fine',
    directories,
    alerts: [],
    findSiteCountry: (site) => (site === 'https://shop.example/' ? siteCountry : undefined),
  });

describe('viewTab', () => {
  test('orders reported, unknown, not listed, and within them as on the page', () => {
    const verdicts = view(TAB).numbers.map(({ e164, verdict }) => [e164, verdict.kind]);
    expect(verdicts).toEqual([
      ['+12025550143', 'reported'],
      ['+12025550142', 'unknown'],
      ['+12025550144', 'unknown'],
      ['+12025550141', 'notListed'],
    ]);
  });

  test('describes a number as it is written and as its plan knows it', () => {
    expect(view(TAB).numbers[0]).toEqual({
      written: 'as +12025550143',
      e164: '+12025550143',
      formatted: '+1 202 555 0143',
      country: 'US',
      lineType: 'fixedLineOrMobile',
      planSize: expect.closeTo(3_379_200_000, -8),
      verdict: { kind: 'reported', by: [{ directory: 'A' }] },
      certainty: 'certain',
      reason: 'international',
      dials: undefined,
    });
  });

  test('counts what is still being checked, and what left the browser', () => {
    const pending = ['+12025550142', '+12025550144', '+442079460958'];
    expect(view(TAB, { pending })).toMatchObject({ pending: 2, checks: 2, shown: 0 });
  });

  test.each([
    ['granted', true, TAB, 4],
    ['reading', true, EMPTY_TAB, 0],
    ['reading', true, { ...TAB, frames: { 3: TAB.frames[0]! } }, 0],
    ['none', false, TAB, 0],
  ] as const)('says %s (watched: %s)', (access, isWatched, tab, count) => {
    const shown = view(tab, { isWatched });
    expect(shown.access).toBe(access);
    expect(shown.numbers).toHaveLength(count);
  });

  test('shows nothing of a page that is no longer watched', () => {
    const capped: TabRecord = { ...TAB, frames: { 0: { ...frame(...NUMBERS), capped: ['text'] } } };
    expect(view(capped, { isWatched: false, pending: NUMBERS })).toEqual({
      ...view(EMPTY_TAB, { isWatched: false }),
    });
  });

  test('says which bounds some frame has reached, each once', () => {
    const frames = {
      0: makeFrame({ capped: ['places', 'text'] }),
      3: makeFrame({ capped: ['candidates', 'text'] }),
    };
    expect(view(TAB).capped).toEqual([]);
    expect(view({ ...TAB, frames }).capped).toEqual(['places', 'text', 'candidates']);
  });

  test('names the directories that refuse or lack their key', () => {
    const directories = [
      directory('A', 'ready'),
      directory('B', 'keyRefused'),
      directory('C', 'keyMissing'),
      directory('D', 'keyLocked'),
    ];
    expect(view(TAB, { directories })).toMatchObject({
      hasDirectory: true,
      refusedBy: ['B'],
      keyMissingFor: ['C'],
      lockedFor: ['D'],
    });
    expect(view(TAB, { directories: [] })).toMatchObject({
      hasDirectory: false,
      refusedBy: [],
      keyMissingFor: [],
      lockedFor: [],
    });
  });

  test('names the environment of what is not production', () => {
    const environment = 'staging';
    const directories = [
      makeDirectoryView({ name: 'A', environment, extras: ['exact'] }),
      makeDirectoryView({ name: 'B', environment, state: 'keyRefused', keyIsOld: true }),
    ];
    expect(view(TAB, { directories })).toMatchObject({
      exactDirectories: [{ name: 'A (staging)' }],
      refusedBy: ['B (staging)'],
      oldKeys: [{ directory: 'B (staging)' }],
    });
  });

  test('names the directories that are asked with an old key, and its age', () => {
    const directories = [
      makeDirectoryView({ name: 'A', keyAgeDays: 89 }),
      makeDirectoryView({ name: 'B', keyAgeDays: 94, keyIsOld: true }),
      makeDirectoryView({ name: 'C', keyAgeDays: 94, keyIsOld: true, isOn: false }),
    ];
    expect(view(TAB, { directories }).oldKeys).toEqual([{ directory: 'B', ageDays: 94 }]);
  });

  test('puts what waits for the user last, and does not call it being checked', () => {
    const waiting = NUMBERS[0]!;
    const verdicts: TabRecord['verdicts'] = {
      ...TAB.verdicts,
      [waiting]: { kind: 'unknown', reason: 'onRequest' },
    };
    const shown = view({ ...TAB, verdicts }, { pending: [waiting] });
    expect(shown.numbers.at(-1)).toMatchObject({ e164: waiting });
    expect(shown.pending).toBe(0);
  });

  test('calls what a page is still telling of being checked', () => {
    const partial = { ...TAB.frames[0]!, isPartial: true };
    const verdicts: TabRecord['verdicts'] = {
      [NUMBERS[0]!]: { kind: 'unknown', reason: 'notAskedYet' },
      [NUMBERS[1]!]: { kind: 'unknown', reason: 'onRequest' },
    };
    expect(view({ ...TAB, frames: { 0: partial }, verdicts }).pending).toBe(1);
  });

  test('shows the number that a link dials, for reading', () => {
    const flagged = makeFound(NUMBERS[0]!, { dials: '+442079460958' as E164 });
    const shown = view({ ...TAB, frames: { 0: makeFrame({ numbers: [flagged] }) } });
    expect(shown.numbers[0]?.dials).toBe('+44 20 7946 0958');
  });

  test('tells the country that was assumed, what spoke for it, and what the user has set', () => {
    expect(view(TAB, { siteCountry: 'GB' }).country).toEqual({
      assumed: 'US',
      evidence: 'language',
      chosen: 'GB',
      canChoose: true,
    });
  });

  test('tells that no country can be set for a page without a site', () => {
    expect(view({ ...TAB, frames: { 0: makeFrame({ countries: [] }) } }).country).toEqual({
      assumed: undefined,
      evidence: undefined,
      chosen: undefined,
      canChoose: false,
    });
  });

  test.each([
    ['it stands on a quiet page', { 0: QUIET }, true],
    ['it stands in a quiet frame', { 0: makeFrame(), 3: QUIET }, true],
    ['it is only likely', { 0: LIKELY }, false],
    ['it is only likely in the one frame that is not quiet', { 0: QUIET, 3: LIKELY }, false],
  ])('says whether a number waits because pages ask for it: %s', (_why, frames, quiet) => {
    expect(view(fitVerdicts({ ...EMPTY_TAB, frames })).quiet).toBe(quiet);
  });

  test('says of no page that it is quiet where none of its numbers waits', () => {
    const answered = { ...EMPTY_TAB, frames: { 0: QUIET }, verdicts: TAB.verdicts };
    expect(view(fitVerdicts(answered)).quiet).toBe(false);
  });
});

describe('directories that see numbers', () => {
  const exact = (id: string, part: Partial<DirectoryView> = {}) =>
    makeDirectoryView({ id, name: id, extras: ['exact'], prefixLength: undefined, ...part });

  test('are named with what the user allows them, those that are on', () => {
    const directories = [
      directory('A', 'ready'),
      exact('X'),
      exact('Y', { allows: ['exact'] }),
      exact('Z', { isOn: false }),
    ];
    expect(view(TAB, { directories })).toMatchObject({
      exactDirectories: [
        { id: 'X', name: 'X', isAllowed: false },
        { id: 'Y', name: 'Y', isAllowed: true },
      ],
      characters: [5],
    });
  });

  test.each([
    ['there is none', [], false],
    ['one is asked by a prefix', [exact('X'), directory('A', 'ready')], false],
    ['one may see all numbers', [exact('X'), exact('Y', { allows: ['exact'] })], false],
    ['all that are on wait', [exact('X'), makeDirectoryView({ isOn: false })], true],
  ])('need the user before anything is asked: %s', (_what, directories, needsConsent) => {
    expect(view(TAB, { directories })).toMatchObject({ needsConsent });
  });
});
