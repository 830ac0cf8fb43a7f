import { describe, expect, test } from 'vitest';
import { makePageSender } from '../../test/fakes/make-page-sender';
import { createDeferred } from '../../test/fakes/create-deferred';
import { createMemorySession, type MemorySession } from '../../test/fakes/create-memory-session';
import { makeCandidate } from '../../test/fakes/make-candidate';
import { makePart } from '../../test/fakes/make-part';
import type { Candidate } from '../detect/candidate';
import { createCandidateReader } from '../detect/create-candidate-reader';
import { rankCountries } from '../detect/rank-countries';
import type { PageSender } from '../message/create-receiver';
import { MAX_CANDIDATES } from '../message/max-candidates';
import type { Body } from '../message/protocol';
import { defaultSettings } from '../settings/settings';
import { createTabBook } from '../tab/create-tab-book';
import type { Verdict } from '../verdict';
import { createFrameMemory } from './create-frame-memory';
import { createFrameReader, type ReadFrame } from './create-frame-reader';
import { createPageHandlers } from './create-page-handlers';

const TOKEN = 'abcdefghijklmnop';
const TOP = makePageSender();
const FRAME: PageSender = { ...TOP, frameId: 3 };
const LISTED = '+12025550143';
const NEXT_TOKEN = 'zzzzzzzzzzzzzzzz';

const named = (candidates: readonly Candidate[], from = 0): Body<'reportCandidates'>['added'] =>
  candidates.map((candidate, index) => [from + index, candidate] as const);
const report = (...candidates: readonly Candidate[]) => makePart({ added: named(candidates) });
const goOn = (part: Partial<Body<'reportCandidates'>>) =>
  makePart({ continues: true, clues: undefined, ...part });
const NUMBER = makeCandidate('+1 202-555-0143');
const OTHER = makeCandidate('+44 20 7946 0958');
const OTHER_E164 = '+442079460958';

interface Ports {
  readonly readFrame?: ReadFrame;
  readonly siteCountries?: Readonly<Record<string, string>>;
  readonly store?: MemorySession;
}

/** Handlers of one worker; look-ups end with `answer`, the limit of 20 s with `limit`. */
function createWorld(ports: Ports = {}) {
  const answer = createDeferred<Verdict>();
  const limit = createDeferred<void>();
  const highlighted: unknown[] = [];
  const asked: string[] = [];
  const store = ports.store ?? createMemorySession();
  const book = createTabBook({
    store,
    lookUp: (e164) => (asked.push(e164), answer.promise),
    onChange: () => {},
    onLost: () => {},
    gather: queueMicrotask,
  });
  const readCandidate = createCandidateReader();
  const handlers = createPageHandlers({
    book,
    frames: createFrameMemory(),
    readFrame: ports.readFrame ?? createFrameReader({ readCandidate, rankCountries }),
    readSettings: async () => ({
      ...defaultSettings,
      siteCountries: { ...ports.siteCountries },
    }),
    readDefaultCountry: async () => 'GB',
    showHighlight: async (sender, token) => void highlighted.push([sender.frameId, token]),
    injectReader: async () => {},
    pushStop: () => {},
    goOnInTime: async () => {},
    sleep: () => limit.promise,
  });
  const listNumbers = async () =>
    (await book.read(7)).frames[0]?.numbers.map(({ e164 }) => e164) ?? [];
  return {
    handlers,
    book,
    answer,
    limit,
    highlighted,
    asked,
    store,
    listNumbers,
  };
}

describe('reportCandidates', () => {
  test('answers with what was read in each candidate, by its name', async () => {
    const { handlers } = createWorld();
    const added = named([makeCandidate('1998 - 2004'), NUMBER], 5);
    const answer = await handlers.reportCandidates(makePart({ added }), TOP);
    expect(answer).toMatchObject({
      isKnown: true,
      readings: [
        [5, []],
        [6, [{ start: 0, end: 15, e164: LISTED, certainty: 'certain' }]],
      ],
      kinds: { [LISTED]: 'unknown' },
      pending: true,
    });
  });

  test.each([
    ['of the origin that wrote it', 'https://ad.example', 'https://ad.example/'],
    ['without an origin of the page that it is in', 'null', 'https://shop.example/'],
  ])('T2: knows a frame without an address as one %s', async (_what, origin, site) => {
    const { handlers, book } = createWorld();
    await handlers.reportCandidates(report(NUMBER), { ...FRAME, url: 'about:srcdoc', origin });
    expect((await book.read(7)).frames[3]).toMatchObject({ site });
  });

  test('hands the hosts’ countries and the default one to the reading', async () => {
    const places: unknown[] = [];
    const readFrame: ReadFrame = (_frame, _part, place) => (places.push(place), []);
    const siteCountries = { 'shop.example': 'DE', 'ad.example': 'AT' };
    const { handlers } = createWorld({ readFrame, siteCountries });
    await handlers.reportCandidates(report(), TOP);
    await handlers.reportCandidates(report(), { ...FRAME, url: 'https://ad.example/' });
    await handlers.reportCandidates(report(), { ...FRAME, url: 'about:srcdoc' });
    await handlers.reportCandidates(report(), {
      ...TOP,
      url: 'https://a.example/',
      tabUrl: undefined,
    });
    expect(places).toEqual([
      { host: 'shop.example', siteCountry: 'DE', defaultCountry: 'GB' },
      { host: 'ad.example', siteCountry: 'AT', defaultCountry: 'GB' },
      { host: '', siteCountry: 'DE', defaultCountry: 'GB' },
      { host: 'a.example', siteCountry: undefined, defaultCountry: 'GB' },
    ]);
  });

  test('goes on from what it was told before', async () => {
    const { handlers, listNumbers } = createWorld();
    await handlers.reportCandidates(report(NUMBER), TOP);
    const answer = await handlers.reportCandidates(goOn({ added: named([OTHER], 1) }), TOP);
    expect(answer.readings.map(([id]) => id)).toEqual([1]);
    expect(await listNumbers()).toEqual([LISTED, OTHER_E164]);
    await handlers.reportCandidates(goOn({ gone: [0] }), TOP);
    expect(await listNumbers()).toEqual([OTHER_E164]);
  });

  test('F3: a worker that starts again asks to be told everything, and keeps what is shown', async () => {
    const first = createWorld();
    await first.handlers.reportCandidates(report(NUMBER), TOP);
    const second = createWorld({ store: first.store });
    const part = goOn({ added: named([OTHER], 1), gone: [0] });
    expect(await second.handlers.reportCandidates(part, TOP)).toEqual({
      isKnown: false,
      readings: [],
      kinds: { [LISTED]: 'unknown' },
      pending: true,
    });
    expect(await second.listNumbers()).toEqual([LISTED]);
  });

  test('takes nothing for gone while there is more to come', async () => {
    const { handlers, asked, listNumbers } = createWorld();
    await handlers.reportCandidates(report(NUMBER), TOP);
    await handlers.reportCandidates({ ...report(OTHER), more: true }, TOP);
    expect(await listNumbers()).toEqual([LISTED, OTHER_E164]);
    expect(asked).toEqual([LISTED]);
    await handlers.reportCandidates(goOn({}), TOP);
    expect(await listNumbers()).toEqual([OTHER_E164]);
    expect(asked).toEqual([LISTED, OTHER_E164]);
  });

  test('keeps nothing of the frame’s last document while the next one has more to tell', async () => {
    const { handlers, listNumbers } = createWorld();
    await handlers.reportCandidates(report(NUMBER), TOP);
    const part = { ...report(OTHER), token: NEXT_TOKEN, more: true };
    await handlers.reportCandidates(part, TOP);
    expect(await listNumbers()).toEqual([OTHER_E164]);
  });

  test('T19: has nothing looked up of a page that asks to be left alone', async () => {
    const { handlers, book, asked } = createWorld();
    await handlers.reportCandidates({ ...report(NUMBER), quiet: true }, TOP);
    expect((await book.read(7)).frames[0]?.quiet).toBe(true);
    expect(asked).toEqual([]);
  });

  test('notes which bounds a page has reached', async () => {
    const { handlers, book } = createWorld();
    await handlers.reportCandidates({ ...report(NUMBER), capped: ['places', 'text'] }, TOP);
    expect((await book.read(7)).frames[0]?.capped).toEqual(['places', 'text']);
  });

  test('F22: notes that a frame has told more candidates than are kept', async () => {
    const { handlers, book } = createWorld({ readFrame: () => [] });
    const all = Array.from({ length: MAX_CANDIDATES + 1 }, () => NUMBER);
    await handlers.reportCandidates({ ...report(...all), capped: ['text'] }, TOP);
    expect((await book.read(7)).frames[0]?.capped).toEqual(['text', 'numbers']);
  });

  test('F22: notes that a frame has more numbers than are listed', async () => {
    const readings = Array.from({ length: MAX_CANDIDATES + 1 }, (_none, at) => ({
      ...({ start: 0, end: 1, certainty: 'likely', reason: 'shape' } as const),
      e164: `+${at}`,
    }));
    const readFrame: ReadFrame = (frame) => {
      frame.readings.set(0, readings);
      return [];
    };
    const { handlers, book } = createWorld({ readFrame });
    await handlers.reportCandidates(report(NUMBER), TOP);
    const frame = (await book.read(7)).frames[0];
    expect([frame?.numbers.length, frame?.capped]).toEqual([MAX_CANDIDATES, ['numbers']]);
  });

  test('notes nothing of a document that was left while it was read', async () => {
    const { handlers, book } = createWorld();
    const told = handlers.reportCandidates(report(NUMBER), TOP);
    await handlers.leavePage({ token: TOKEN }, TOP);
    await told;
    expect((await book.read(7)).frames).toEqual({});
  });

  test('shows the highlight of a document once', async () => {
    const { handlers, highlighted } = createWorld();
    for (const sender of [TOP, TOP, FRAME]) await handlers.reportCandidates(report(NUMBER), sender);
    expect(highlighted).toEqual([
      [0, TOKEN],
      [3, TOKEN],
    ]);
  });

  test('T3: tells a frame nothing of another frame’s numbers', async () => {
    const { handlers } = createWorld();
    await handlers.reportCandidates(report(NUMBER), TOP);
    const answer = await handlers.reportCandidates(report(), FRAME);
    expect(answer).toEqual({ isKnown: true, readings: [], kinds: {}, pending: false });
  });

  test('T3: tells a document nothing of the one before it in its frame', async () => {
    const { handlers, answer } = createWorld();
    await handlers.reportCandidates(report(NUMBER), TOP);
    const part = { ...goOn({}), token: NEXT_TOKEN };
    const nothing = { kinds: {}, pending: false };
    expect(await handlers.reportCandidates(part, TOP)).toMatchObject(nothing);
    answer.resolve({ kind: 'notListed' });
    expect(await handlers.followVerdicts({ token: NEXT_TOKEN }, TOP)).toEqual(nothing);
  });
});

describe('followVerdicts', () => {
  test('stays open until the look-ups have ended', async () => {
    const { handlers, answer } = createWorld();
    await handlers.reportCandidates(report(NUMBER), TOP);
    const followed = handlers.followVerdicts({ token: TOKEN }, TOP);
    answer.resolve({ kind: 'notListed' });
    expect(await followed).toEqual({ kinds: { [LISTED]: 'notListed' }, pending: false });
  });

  test('F2: answers in time while they have not', async () => {
    const { handlers, limit } = createWorld();
    await handlers.reportCandidates(report(NUMBER), TOP);
    const followed = handlers.followVerdicts({ token: TOKEN }, TOP);
    limit.resolve();
    expect(await followed).toEqual({ kinds: { [LISTED]: 'unknown' }, pending: true });
  });

  test('answers at once in a frame that has reported nothing', async () => {
    const { handlers } = createWorld();
    const followed = await handlers.followVerdicts({ token: TOKEN }, FRAME);
    expect(followed).toEqual({ kinds: {}, pending: false });
  });
});

describe('leavePage', () => {
  test('forgets the frame', async () => {
    const { handlers, book } = createWorld();
    await handlers.reportCandidates(report(NUMBER), FRAME);
    await handlers.leavePage({ token: TOKEN }, FRAME);
    expect((await book.read(7)).frames).toEqual({});
  });

  test('keeps the next document of the frame, which has reported before', async () => {
    const { handlers, book } = createWorld();
    await handlers.reportCandidates(report(NUMBER), TOP);
    await handlers.leavePage({ token: NEXT_TOKEN }, TOP);
    expect((await book.read(7)).frames[0]?.numbers).toHaveLength(1);
  });
});
