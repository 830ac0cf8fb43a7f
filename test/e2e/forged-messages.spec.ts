import type { Body, OwnVerb } from '../../lib/message/protocol';
import { openOptions } from '../driver/open-options';
import { readStores } from '../driver/read-stores';
import { runBesideContentScript } from '../driver/run-beside-content-script';
import { expect, test } from './fixture';
import type { World } from './open-world';

const TOKEN = 'abcdefghijklmnop';
const CANDIDATE = { source: 'text', text: '+1 202-555-0143', before: '', after: '' };
const REPORT = {
  token: TOKEN,
  continues: false,
  added: [[0, CANDIDATE]],
  gone: [],
  more: false,
  capped: [],
  quiet: false,
};
const FRAMES = `<!doctype html><p>Top</p>
<iframe src="about:blank"></iframe>
<iframe srcdoc="<p>Inside</p>"></iframe>
<iframe sandbox="allow-scripts" src="quiet.html"></iframe>
<iframe sandbox="allow-scripts" srcdoc="<p>Inside</p>"></iframe>`;
const FRAME_COUNT = 5;

const FORGED = {
  protocol: 'range',
  environment: 'production',
  url: 'http://127.0.0.1:9',
  key: 'hd_forged',
} as const;

/** Every verb that only our own pages may use, with a body that they could send. */
const PRIVILEGED: { readonly [V in OwnVerb]: Body<V> } = {
  readTab: { tabId: 1 },
  checkPage: { tabId: 1 },
  checkFound: { tabId: 1, numbers: ['+12025550143'] },
  setSiteCountry: { tabId: 1, country: 'GB' },
  checkNumber: { text: '+1 202-555-0143' },
  checkExact: { directoryId: 'any', text: '+1 202-555-0143' },
  reverseLookUp: { directoryId: 'any', hash: '0'.repeat(40) },
  listDirectories: {},
  addDirectory: { ...FORGED, name: 'Forged', keep: 'disk' },
  changeDirectory: { id: 'any', isOn: false },
  removeDirectory: { id: 'any' },
  replaceKey: { id: 'any', key: 'hd_2', keep: 'session' },
  readLock: {},
  setPassphrase: { passphrase: 'four plain little words' },
  removePassphrase: { current: 'four plain little words' },
  unlock: { passphrase: 'four plain little words' },
  lock: {},
  forgetKeys: {},
  testConnection: FORGED,
  readStorage: {},
  listCountries: {},
  readSettings: {},
  changeSettings: { ttlHours: 1 },
  testListed: { id: 'any', text: '+1 202-555-0143' },
  setSiteChecking: { host: 'forged.test', checking: 'automatic' },
  readUsage: {},
  addSite: { pattern: 'https://forged.test/*' },
  removeSite: { pattern: 'http://*/*' },
  clearCache: {},
  removeEverything: {},
};

/** What a content script may ask for, in shapes that it may not have. */
const MALFORMED: Readonly<Record<string, unknown>> = {
  'no object': 'reportCandidates',
  'no body': { verb: 'reportCandidates' },
  'an unknown verb': { verb: 'toString', body: {} },
  'a verb that is no text': { verb: ['readTab'], body: { tabId: 1 } },
  'more in the envelope': { verb: 'reportCandidates', body: REPORT, sender: 'popup' },
  'more in the body': { verb: 'reportCandidates', body: { ...REPORT, tabId: 1 } },
  'a token that is none': {
    verb: 'reportCandidates',
    body: { ...REPORT, token: '} * { color: red' },
  },
  'a candidate that is too long': {
    verb: 'reportCandidates',
    body: { ...REPORT, added: [[0, { ...CANDIDATE, text: '1'.repeat(257) }]] },
  },
  'a bound that is none': { verb: 'reportCandidates', body: { ...REPORT, capped: ['<b>'] } },
  'too many candidates': {
    verb: 'reportCandidates',
    body: { ...REPORT, added: Array.from({ length: 501 }, (_, id) => [id, CANDIDATE]) },
  },
};

test.use({ extraPages: { 'frames.html': FRAMES } });

test('T5: no privileged message from beside a content script is answered or changes anything', async ({
  world,
}) => {
  const messages = Object.entries(PRIVILEGED).map(([verb, body]) => ({ verb, body }));
  const { answers, before, after } = await forge(world, messages);
  expect(answers).toEqual(
    Array.from({ length: FRAME_COUNT }, () => messages.map(() => 'no answer')),
  );
  expect(after).toEqual(before);
  expect(world.directory.queries).toEqual([]);
});

test('T5: no malformed message is answered or changes anything', async ({ world }) => {
  const messages = Object.values(MALFORMED);
  const { answers, before, after } = await forge(world, messages);
  expect(answers).toEqual(
    Array.from({ length: FRAME_COUNT }, () => messages.map(() => 'no answer')),
  );
  expect(after).toEqual(before);
  expect(world.directory.queries).toEqual([]);
});

test('T5: the same messages are answered where they may come from', async ({ world }) => {
  const { answers } = await forge(world, [{ verb: 'reportCandidates', body: REPORT }]);
  expect(answers).toEqual(Array.from({ length: FRAME_COUNT }, () => ['an answer']));
  const options = await openOptions(world);
  const countries = await options.evaluate(sendAll, [{ verb: 'listCountries', body: {} }]);
  expect(countries).toEqual(['an answer']);
});

/** Sends messages from the content script's world of every frame, and reads all stores before and after. */
async function forge(world: World, messages: readonly unknown[]) {
  await world.connect();
  const page = await world.visit('frames.html', '127.0.0.1');
  const before = await readStores(world);
  const frames = await runBesideContentScript({ ...world, page }, sendAll, messages);
  const answers = frames.map(({ result }) => result);
  return { answers, before, after: await readStores(world) };
}

/** Runs in the browser: sends messages one after the other. */
async function sendAll(messages: readonly unknown[]): Promise<readonly string[]> {
  const { runtime } = Reflect.get(globalThis, 'chrome') as {
    runtime: { sendMessage: (message: unknown) => Promise<unknown> };
  };
  const answers: string[] = [];
  for (const message of messages) {
    const answer = await runtime.sendMessage(message).catch(() => undefined);
    answers.push(answer === undefined || answer === null ? 'no answer' : 'an answer');
  }
  return answers;
}
