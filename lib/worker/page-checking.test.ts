import { describe, expect, test } from 'vitest';
import { makePageSender } from '../../test/fakes/make-page-sender';
import { createDeferred } from '../../test/fakes/create-deferred';
import { createMemorySession } from '../../test/fakes/create-memory-session';
import { makeCandidate } from '../../test/fakes/make-candidate';
import { makePart } from '../../test/fakes/make-part';
import { createCandidateReader } from '../detect/create-candidate-reader';
import { rankCountries } from '../detect/rank-countries';
import type { E164 } from '../number/e164';
import { defaultSettings, type Settings } from '../settings/settings';
import { createTabBook } from '../tab/create-tab-book';
import { createFrameMemory } from './create-frame-memory';
import { createFrameReader } from './create-frame-reader';
import { createPageHandlers } from './create-page-handlers';

const LISTED = '+12025550143';
const REPORT = makePart({ added: [[0, makeCandidate('+1 202-555-0143')]] });
const TOP = makePageSender();

function createWorld(checking: Settings['checking'] = 'automatic') {
  const settings = { checking };
  const styled = createDeferred<void>();
  const asked: string[] = [];
  const stopped: number[] = [];
  const book = createTabBook({
    store: createMemorySession(),
    lookUp: (e164) => (asked.push(e164), new Promise(() => {})),
    onChange: () => {},
    onLost: () => {},
    gather: queueMicrotask,
  });
  const handlers = createPageHandlers({
    book,
    frames: createFrameMemory(),
    readFrame: createFrameReader({ readCandidate: createCandidateReader(), rankCountries }),
    readSettings: async () => ({ ...defaultSettings, ...settings }),
    readDefaultCountry: async () => 'GB',
    showHighlight: () => styled.promise,
    injectReader: async () => {},
    pushStop: (_tabId, frameId) => void stopped.push(frameId),
    goOnInTime: async () => {},
    sleep: () => new Promise(() => {}),
  });
  return { handlers, book, asked, stopped, settings, styled };
}

describe('a page that is checked in the way that the user has set', () => {
  test('T2: is asked nothing about where it is checked on request, until the user asks', async () => {
    const { handlers, book, asked, styled } = createWorld('onRequest');
    styled.resolve();
    await handlers.reportCandidates(REPORT, TOP);
    expect((await book.read(7)).verdicts).toEqual({
      [LISTED]: { kind: 'unknown', reason: 'onRequest' },
    });
    expect(asked).toEqual([]);
    await book.ask(7, [LISTED]);
    expect(asked).toEqual([LISTED]);
  });

  test('is not read at all where it is never checked', async () => {
    const { handlers, book, asked, stopped } = createWorld('never');
    expect(await handlers.reportCandidates(REPORT, TOP)).toEqual({
      isKnown: true,
      readings: [],
      kinds: {},
      pending: false,
    });
    expect([(await book.read(7)).frames, asked, stopped]).toEqual([{}, [], [0]]);
  });

  test.each([
    ['never checked', 'never', {}],
    ['checked on request', 'onRequest', { [LISTED]: { kind: 'unknown', reason: 'onRequest' } }],
  ] as const)('T2: is %s if that is set while it hangs', async (_way, checking, verdicts) => {
    const { handlers, book, asked, settings, styled } = createWorld();
    const told = handlers.reportCandidates(REPORT, TOP);
    await new Promise(setImmediate);
    settings.checking = checking;
    styled.resolve();
    await told;
    expect([(await book.read(7)).verdicts, asked]).toEqual([verdicts, []]);
  });

  test('T2: is the same page whatever stands behind its path', async () => {
    const { handlers, book, styled } = createWorld();
    styled.resolve();
    for (const tail of ['', '?a=1', '#top', '?a=2#top']) {
      await handlers.reportCandidates(REPORT, { ...TOP, tabUrl: `${TOP.url}${tail}` });
      expect(book.findPages(new Set([LISTED as E164]))).toEqual([
        ['https://shop.example/a', REPORT.token],
      ]);
    }
  });
});
