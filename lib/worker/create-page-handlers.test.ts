import { describe, expect, test } from 'vitest';
import { createDeferred } from '../../test/fakes/create-deferred';
import { createMemorySession } from '../../test/fakes/create-memory-session';
import type { Candidate } from '../detect/candidate';
import type { PageSender } from '../message/create-receiver';
import type { Body } from '../message/protocol';
import { createTabBook } from '../tab/create-tab-book';
import type { Verdict } from '../verdict';
import { createPageHandlers } from './create-page-handlers';

const TOKEN = 'abcdefghijklmnop';
const TOP: PageSender = {
  kind: 'contentScript',
  tabId: 7,
  frameId: 0,
  url: 'https://shop.example/a',
};
const FRAME: PageSender = { ...TOP, frameId: 3 };
const LISTED = '+12025550143';

const candidate = (text: string, before = '', after = ''): Candidate => ({
  source: 'text',
  text,
  before,
  after,
});
const report = (...candidates: readonly Candidate[]): Body<'reportCandidates'> => ({
  token: TOKEN,
  language: 'en-US',
  candidates: [...candidates],
  capped: false,
});

/** Handlers over an empty book; look-ups end with `answer`, the limit of 20 s with `limit`. */
function createWorld() {
  const answer = createDeferred<Verdict>();
  const limit = createDeferred<void>();
  const highlighted: unknown[] = [];
  const book = createTabBook({
    store: createMemorySession(),
    lookUp: () => answer.promise,
    onChange: () => {},
    gather: queueMicrotask,
  });
  const handlers = createPageHandlers({
    book,
    readDefaultCountry: async () => 'GB',
    showHighlight: async (sender, token) => void highlighted.push([sender.frameId, token]),
    sleep: () => limit.promise,
  });
  return { handlers, book, answer, limit, highlighted };
}

describe('reportCandidates', () => {
  test('answers with the readings in the order of the candidates', async () => {
    const { handlers } = createWorld();
    const body = report(candidate('1998 - 2004'), candidate('(202) 555-0143'));
    expect(await handlers.reportCandidates(body, TOP)).toEqual({
      readings: [[], [{ start: 0, end: 14, e164: LISTED }]],
      kinds: { [LISTED]: 'unknown' },
      pending: true,
    });
  });

  test.each([
    ['its address', 'https://shop.example.de/', 'en-US', '030 23125000', '+493023125000'],
    ['its language', 'https://shop.com/', 'en-US', '(202) 555-0143', LISTED],
    ['the default', 'https://shop.com/', '', '020 7946 0958', '+442079460958'],
    ['the default, without an address', 'about:srcdoc', '', '020 7946 0958', '+442079460958'],
  ])('reads national numbers in the country of %s', async (_what, url, language, text, e164) => {
    const { handlers } = createWorld();
    const body = { ...report(candidate(text)), language };
    const { kinds } = await handlers.reportCandidates(body, { ...TOP, url });
    expect(Object.keys(kinds)).toEqual([e164]);
  });

  test('notes each number once, as the page first writes it with its extension', async () => {
    const { handlers, book } = createWorld();
    const first = candidate('202-555-0143', '', ' ext. 12 and more');
    await handlers.reportCandidates(report(first, candidate('+1 202-555-0143')), TOP);
    expect((await book.read(7)).frames[0]?.numbers).toEqual([
      { written: '202-555-0143 ext. 12', e164: LISTED },
    ]);
  });

  test('shows the highlight of a document once', async () => {
    const { handlers, highlighted } = createWorld();
    for (const sender of [TOP, TOP, FRAME]) {
      await handlers.reportCandidates(report(candidate('(202) 555-0143')), sender);
    }
    expect(highlighted).toEqual([
      [0, TOKEN],
      [3, TOKEN],
    ]);
  });

  test('T3: tells a frame nothing of another frame’s numbers', async () => {
    const { handlers } = createWorld();
    await handlers.reportCandidates(report(candidate('(202) 555-0143')), TOP);
    const answer = await handlers.reportCandidates(report(), FRAME);
    expect(answer).toEqual({ readings: [], kinds: {}, pending: false });
  });
});

describe('followVerdicts', () => {
  test('stays open until the look-ups have ended', async () => {
    const { handlers, answer } = createWorld();
    await handlers.reportCandidates(report(candidate('(202) 555-0143')), TOP);
    const followed = handlers.followVerdicts({ token: TOKEN }, TOP);
    answer.resolve({ kind: 'notListed' });
    expect(await followed).toEqual({ kinds: { [LISTED]: 'notListed' }, pending: false });
  });

  test('F2: answers in time while they have not', async () => {
    const { handlers, limit } = createWorld();
    await handlers.reportCandidates(report(candidate('(202) 555-0143')), TOP);
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
    await handlers.reportCandidates(report(candidate('(202) 555-0143')), FRAME);
    await handlers.leavePage({ token: TOKEN }, FRAME);
    expect((await book.read(7)).frames).toEqual({});
  });

  test('keeps the next document of the frame, which has reported before', async () => {
    const { handlers, book } = createWorld();
    await handlers.reportCandidates(report(candidate('(202) 555-0143')), TOP);
    await handlers.leavePage({ token: 'zzzzzzzzzzzzzzzz' }, TOP);
    expect((await book.read(7)).frames[0]?.numbers).toHaveLength(1);
  });
});
