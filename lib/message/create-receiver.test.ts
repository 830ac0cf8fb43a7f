import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReceiver, type OwnHandlers, type PageHandlers } from './create-receiver';
import { messages, ownMessages, pageMessages, type Verb } from './protocol';

const OWN = { id: 'abc', origin: 'chrome-extension://abc' };
const POPUP = { id: 'abc', url: 'chrome-extension://abc/popup.html', origin: OWN.origin };
const FRAME = {
  id: 'abc',
  url: 'https://ad.example/a',
  frameId: 0,
  tab: { id: 7, url: 'https://shop.example/a' },
};
const STRANGER = { id: 'xyz', url: 'chrome-extension://xyz/popup.html' };
const FRAMED = { ...POPUP, frameId: 2, tab: { id: 7 } };

const TOKEN = 'abcdefghijklmnop';
const BODIES: Readonly<Record<Verb, unknown>> = {
  reportCandidates: {
    token: TOKEN,
    continues: false,
    added: [],
    gone: [],
    more: false,
    capped: [],
    quiet: false,
  },
  followVerdicts: { token: TOKEN },
  leavePage: { token: TOKEN },
  openPage: { token: TOKEN },
  returnToPage: {},
  backOnline: {},
  readTab: { tabId: 1 },
  checkPage: { tabId: 1 },
  checkFound: { tabId: 1, numbers: ['+12025550143'] },
  setSiteCountry: { tabId: 1, country: 'GB' },
  checkNumber: { text: '+1 202-555-0143' },
  checkExact: { directoryId: 'a', text: '+1 202-555-0143', tabId: 1 },
  reverseLookUp: { directoryId: 'a', hash: '0'.repeat(64) },
  listDirectories: {},
  addDirectory: {
    protocol: 'range',
    environment: 'production',
    name: 'A',
    url: 'https://directory.example',
    key: 'hd_1',
    keep: 'disk',
  },
  changeDirectory: { id: 'a', isOn: false },
  removeDirectory: { id: 'a' },
  replaceKey: { id: 'a', key: 'hd_2', keep: 'session' },
  readLock: {},
  setPassphrase: { passphrase: 'four plain little words' },
  removePassphrase: { current: 'four plain little words' },
  unlock: { passphrase: 'four plain little words' },
  lock: {},
  forgetKeys: {},
  testConnection: { id: 'a' },
  readStorage: {},
  listCountries: {},
  readSettings: {},
  changeSettings: { ttlHours: 3 },
  addSite: { pattern: 'https://shop.example/*' },
  removeSite: { pattern: 'https://shop.example/*' },
  testListed: { id: 'a', text: '+1 202-555-0143' },
  setSiteChecking: { host: 'shop.example', checking: 'never' },
  readUsage: {},
  clearCache: {},
  removeEverything: {},
};
const ownVerbs = Object.keys(ownMessages) as (keyof typeof ownMessages)[];
const pageVerbs = Object.keys(pageMessages) as (keyof typeof pageMessages)[];

/** A receiver whose handlers note what reaches them, and answer with their verb. */
function createWorld() {
  const called: unknown[][] = [];
  const note = (verbs: readonly string[]) =>
    Object.fromEntries(
      verbs.map((verb) => [
        verb,
        async (...args: unknown[]) => {
          called.push([verb, ...args]);
          return verb;
        },
      ]),
    );
  const receive = createReceiver({
    own: OWN,
    ownHandlers: note(ownVerbs) as unknown as OwnHandlers,
    pageHandlers: note(pageVerbs) as unknown as PageHandlers,
  });
  return { receive, called };
}

describe('createReceiver', () => {
  test.each(ownVerbs)('lets our own pages %s', async (verb) => {
    const { receive, called } = createWorld();
    expect(await receive({ verb, body: BODIES[verb] }, POPUP)).toBe(verb);
    expect(called).toEqual([[verb, BODIES[verb]]]);
  });

  test.each(pageVerbs)(
    'lets a content script %s, and tells the handler who it is',
    async (verb) => {
      const { receive, called } = createWorld();
      expect(await receive({ verb, body: BODIES[verb] }, FRAME)).toBe(verb);
      const sender = {
        kind: 'contentScript',
        tabId: 7,
        frameId: 0,
        url: FRAME.url,
        tabUrl: FRAME.tab.url,
      };
      expect(called).toEqual([[verb, BODIES[verb], sender]]);
    },
  );

  test.each(ownVerbs)('T5: lets nobody else %s', (verb) => {
    const { receive, called } = createWorld();
    for (const sender of [FRAME, { ...FRAME, frameId: 3 }, STRANGER, FRAMED, {}]) {
      expect(receive({ verb, body: BODIES[verb] }, sender)).toBeUndefined();
    }
    expect(called).toEqual([]);
  });

  test.each(pageVerbs)('T5: lets neither our own pages nor strangers %s', (verb) => {
    const { receive, called } = createWorld();
    for (const sender of [POPUP, STRANGER, FRAMED, {}]) {
      expect(receive({ verb, body: BODIES[verb] }, sender)).toBeUndefined();
    }
    expect(called).toEqual([]);
  });

  test.each(['toString', 'constructor', '__proto__', 'hasOwnProperty', 'unheardOf', ''])(
    'T5: knows no verb %j',
    (verb) => {
      const { receive } = createWorld();
      for (const sender of [POPUP, FRAME])
        expect(receive({ verb, body: {} }, sender)).toBeUndefined();
    },
  );

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'listDirectories'],
    ['a list', ['listDirectories', {}]],
    ['no verb', { body: {} }],
    ['one field too many', { verb: 'listDirectories', body: {}, tabId: 1 }],
  ])('T5: gives no answer to an envelope of %s', (_what, message) => {
    expect(createWorld().receive(message, POPUP)).toBeUndefined();
  });

  test('T5: hands a handler nothing but what its verb takes, whatever arrives', async () => {
    const anyVerb = fc.constantFrom(...(Object.keys(messages) as Verb[]));
    const anyMutation = fc.oneof(
      fc.anything(),
      fc.tuple(anyVerb, fc.anything()).map(([verb, extra]) => ({
        ...(BODIES[verb] as object),
        extra,
      })),
    );
    fc.assert(
      fc.property(anyVerb, anyMutation, (verb, body) => {
        const { receive, called } = createWorld();
        for (const sender of [POPUP, FRAME]) void receive({ verb, body }, sender);
        for (const [, taken] of called) expect(Object.keys(taken as object)).not.toContain('extra');
      }),
    );
  });
});
