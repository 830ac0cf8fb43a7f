import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { PageVerb } from '../message/protocol';
import { createScout } from './create-scout';

const TOKEN = 'abcdefghijklmnop';

beforeEach(() => {
  document.body.innerHTML = '<p>Nothing to call</p><script type="application/ld+json"></script>';
  document.documentElement.lang = 'de';
});
afterEach(() => document.documentElement.removeAttribute('lang'));

/** @param failures so many messages get no answer, as from a worker that is stopped */
function createWorld({ failures = 0 } = {}) {
  const stop = new AbortController();
  const sent: [PageVerb, unknown][] = [];
  let left = failures;
  let isGone = false;
  const scout = createScout({
    document,
    token: TOKEN,
    send: async (verb, body) => {
      sent.push([verb, body]);
      if ((left -= 1) >= 0) throw new Error('stopped');
      return undefined as never;
    },
    isOpen: () => {
      if (isGone) stop.abort();
      return !isGone;
    },
    openRoot: ({ shadowRoot }) => shadowRoot,
    signal: stop.signal,
  });
  const goAway = () => (isGone = true);
  onTestFinished(() => stop.abort());
  const listVerbs = () => sent.map(([verb]) => verb);
  return { ...scout, stop, sent, listVerbs, goAway };
}

test('a page without numbers is reported as one, with its language', async () => {
  const { sent, listVerbs } = createWorld();
  await expect.poll(listVerbs).toEqual(['reportCandidates']);
  expect(sent[0]?.[1]).toMatchObject({ token: TOKEN, added: [], clues: { language: 'de' } });
});

test('it ends with the next change of the page where the extension has gone', async () => {
  const { stop, listVerbs, goAway } = createWorld();
  await expect.poll(listVerbs).toEqual(['reportCandidates']);
  goAway();
  document.body.append('Nothing either');
  await expect.poll(() => stop.signal.aborted).toBe(true);
  expect(listVerbs()).toEqual(['reportCandidates']);
});

test('where there may be a number, the reader is asked for, and nothing else', async () => {
  document.body.innerHTML = '<p>Call 202-555-0143</p>';
  const { listVerbs, sent } = createWorld();
  await expect.poll(listVerbs).toEqual(['openPage']);
  document.body.append('202-555-0144');
  await new Promise((resolve) => requestIdleCallback(resolve));
  expect(sent).toEqual([['openPage', { token: TOKEN }]]);
});

test.each([
  ['a text', () => document.body.append('202-555-0143')],
  [
    'a text that is changed',
    () => void (document.querySelector('p')!.firstChild!.nodeValue = '202-555-0143'),
  ],
  [
    'a link',
    () => document.body.insertAdjacentHTML('beforeend', '<a href="tel:+12025550143">us</a>'),
  ],
  [
    'a text in a shadow root',
    () => {
      const host = document.body.appendChild(document.createElement('div'));
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>202-555-0143</p>';
    },
  ],
  [
    'data that is put into a script',
    () => {
      const script = document.body.querySelector('script') as Element;
      script.textContent = '{"telephone":"+1 202-555-0143"}';
    },
  ],
  [
    'a text behind a field of the name of a method',
    () => {
      document.body.insertAdjacentHTML('beforeend', '<form><input name="querySelectorAll"></form>');
      document.body.append('202-555-0143');
    },
  ],
])('%s that comes later is found', async (_what, change) => {
  const { listVerbs } = createWorld();
  await expect.poll(listVerbs).toEqual(['reportCandidates']);
  change();
  await expect.poll(listVerbs, { timeout: 10_000 }).toEqual(['reportCandidates', 'openPage']);
});

test.each(['contenteditable', 'role'])(
  'text in what was an editor by %s is found',
  async (name) => {
    document.body.innerHTML = `<div ${name}="textbox">202-555-0143</div>`;
    document.querySelector('div')!.setAttribute(name, name === 'role' ? 'textbox' : 'true');
    const { listVerbs } = createWorld();
    await expect.poll(listVerbs).toEqual(['reportCandidates']);
    document.querySelector('div')!.removeAttribute(name);
    await expect.poll(listVerbs, { timeout: 10_000 }).toEqual(['reportCandidates', 'openPage']);
  },
);

test('F1: the reader is asked for again where the worker gave no answer', async () => {
  document.body.innerHTML = '<p>Call 202-555-0143</p>';
  const { listVerbs } = createWorld({ failures: 2 });
  await expect.poll(listVerbs).toEqual(['openPage', 'openPage', 'openPage']);
});

test('tells again what it told', async () => {
  const { listVerbs, repeat } = createWorld();
  await expect.poll(listVerbs).toEqual(['reportCandidates']);
  repeat();
  expect(listVerbs()).toEqual(['reportCandidates', 'reportCandidates']);
});

test('asks again for a reader that has not come', async () => {
  document.body.innerHTML = '<p>Call 202-555-0143</p>';
  const { listVerbs, repeat } = createWorld();
  await expect.poll(listVerbs).toEqual(['openPage']);
  repeat();
  expect(listVerbs()).toEqual(['openPage', 'openPage']);
});

test('F25: watches no more when it ends, and leaves nothing to the one that comes', async () => {
  const { listVerbs, stop } = createWorld();
  await expect.poll(listVerbs).toEqual(['reportCandidates']);
  const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
  stop.abort();
  expect(disconnect).toHaveBeenCalledOnce();
  disconnect.mockRestore();
  expect(listVerbs()).toEqual(['reportCandidates']);
});
