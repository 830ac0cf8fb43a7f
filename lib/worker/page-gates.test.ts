import { describe, expect, test } from 'vitest';
import { makePageSender } from '../../test/fakes/make-page-sender';
import { createMemorySession } from '../../test/fakes/create-memory-session';
import type { PageSender } from '../message/create-receiver';
import { defaultSettings, type Settings } from '../settings/settings';
import { createTabBook } from '../tab/create-tab-book';
import { createFrameMemory } from './create-frame-memory';
import { createPageHandlers } from './create-page-handlers';

const TOKEN = 'abcdefghijklmnop';
const ALL_SITES = ['https://*/*', 'http://*/*'];
const TOP = makePageSender();
const FRAME: PageSender = { ...TOP, frameId: 3 };

interface Ports {
  /** Switched on; read each time. */
  readonly sites?: readonly string[];
  readonly siteChecking?: Settings['siteChecking'];
  readonly onInject?: () => void;
}

function createWorld({ sites = ALL_SITES, siteChecking = {}, onInject }: Ports = {}) {
  const injected: number[] = [];
  const stopped: number[] = [];
  const book = createTabBook({
    store: createMemorySession(),
    lookUp: async () => ({ kind: 'unknown', reason: 'notAskedYet' }),
    onChange: () => {},
    onLost: () => {},
    gather: queueMicrotask,
  });
  const handlers = createPageHandlers({
    book,
    frames: createFrameMemory(),
    readFrame: () => [],
    readSettings: async () => ({ ...defaultSettings, sites: [...sites], siteChecking }),
    readDefaultCountry: async () => 'GB',
    showHighlight: async () => {},
    injectReader: async ({ frameId }) => {
      injected.push(frameId);
      onInject?.();
    },
    pushStop: (_tabId, frameId) => void stopped.push(frameId),
    goOnInTime: async () => {},
    sleep: async () => {},
  });
  return { handlers, book, injected, stopped };
}

describe('openPage', () => {
  test('brings the script that reads a page into the frame that asks, which is known from then on', async () => {
    const { handlers, book, injected, stopped } = createWorld();
    await handlers.openPage({ token: TOKEN }, FRAME);
    expect([injected, stopped]).toEqual([[3], []]);
    expect((await book.read(7)).frames[3]).toMatchObject({
      token: TOKEN,
      site: 'https://shop.example/',
      isPartial: true,
    });
  });

  test('T2: ends the frame of a site that is not switched on, and brings nothing', async () => {
    const { handlers, book, injected, stopped } = createWorld({
      sites: ['https://other.example/*'],
    });
    await handlers.openPage({ token: TOKEN }, FRAME);
    expect([injected, stopped]).toEqual([[], [3]]);
    expect((await book.read(7)).frames[3]).toBeUndefined();
  });

  test('T2: ends the frame of a page that is never checked, and brings nothing', async () => {
    const { handlers, injected, stopped } = createWorld({
      siteChecking: { 'shop.example': 'never' },
    });
    await handlers.openPage({ token: TOKEN }, { ...FRAME, url: 'https://ad.example/' });
    expect([injected, stopped]).toEqual([[], [3]]);
  });

  test('T2: ends what it has brought where the site is switched off meanwhile', async () => {
    const sites = [...ALL_SITES];
    const { handlers, stopped } = createWorld({ sites, onInject: () => sites.splice(0) });
    await handlers.openPage({ token: TOKEN }, FRAME);
    expect(stopped).toEqual([3]);
  });
});

describe('returnToPage', () => {
  test('lets a page of a site that is on go on', async () => {
    const { handlers, stopped } = createWorld();
    expect(await handlers.returnToPage({}, TOP)).toBe(true);
    expect(stopped).toEqual([]);
  });

  test('T2: ends a page whose site was switched off while it was away', async () => {
    const { handlers, stopped } = createWorld({ sites: [] });
    expect(await handlers.returnToPage({}, TOP)).toBe(false);
    expect(stopped).toEqual([0]);
  });
});
