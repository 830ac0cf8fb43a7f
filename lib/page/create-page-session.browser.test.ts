import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Candidate } from '../detect/candidate';
import type { Answers, Body } from '../message/protocol';
import type { VerdictKind } from '../verdict';
import { createPageSession } from './create-page-session';
import type { Send } from '../message/protocol';

const TOKEN = 'abcdefghijklmnop';
const HOST = 'abcdef-ghijklmnop';

beforeEach(() => {
  document.body.innerHTML = '<p>Call 202-555-0143</p>';
});

/** Every candidate is a number, as the reader would say of these. */
const readAll = ({ text }: Candidate) => [
  {
    start: 0,
    end: text.length,
    e164: `+1${text.replaceAll(/\D/g, '')}`,
    certainty: 'certain' as const,
    reason: 'shape' as const,
  },
];

/** A session of this document with a worker that reads everything and lists what `kinds` holds. */
function createWorld(kinds: Readonly<Record<string, VerdictKind>> = {}) {
  const stop = new AbortController();
  const sent: [string, string[]][] = [];
  const worker = {
    reportCandidates: ({ added }: Body<'reportCandidates'>): Answers['reportCandidates'] => ({
      isKnown: true,
      readings: added.map(([id, candidate]) => [id, readAll(candidate)]),
      kinds,
      pending: false,
    }),
    followVerdicts: (): Answers['followVerdicts'] => ({ kinds, pending: false }),
    leavePage: (): undefined => undefined,
    openPage: (): undefined => undefined,
    returnToPage: () => true,
    backOnline: (): undefined => undefined,
  };
  const send: Send = async (verb, body) => {
    sent.push([verb, 'added' in body ? body.added.map(([, { text }]) => text) : []]);
    return worker[verb](body as never) as never;
  };
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  let isGone = false;
  const session = createPageSession({
    document,
    token: TOKEN,
    send,
    isOpen: () => {
      if (isGone) stop.abort();
      return !isGone;
    },
    openRoot: ({ shadowRoot }) => shadowRoot,
    signal: stop.signal,
  });
  const root = attach.mock.results[0]?.value as ShadowRoot;
  attach.mockRestore();
  onTestFinished(() => stop.abort());
  const goAway = () => (isGone = true);
  return { session, sent, stop, goAway, readLabels: () => readLabels(root) };
}
const readLabels = (root: ShadowRoot) =>
  [...root.children].map((shape) => shape.getAttribute('aria-label'));
const readHighlighted = () =>
  [...(CSS.highlights.get(TOKEN) ?? [])].map((range) => (range as Range).toString());

describe('createPageSession', () => {
  test('finds, reports and marks the numbers of a page', async () => {
    const { sent, readLabels: labels } = createWorld({ '+12025550143': 'reported' });
    await expect.poll(readHighlighted).toEqual(['202-555-0143']);
    await expect.poll(labels).toEqual(['Number reported']);
    expect(sent).toEqual([['reportCandidates', ['202-555-0143']]]);
  });

  test('paints what the worker pushes', async () => {
    const { session, readLabels: labels } = createWorld();
    await expect.poll(labels).toEqual(['Number not checked']);
    session.take({ kinds: { '+12025550143': 'notListed' }, pending: false });
    await expect.poll(labels).toEqual(['Number not listed']);
  });

  test('reports and marks what comes later', async () => {
    const { sent } = createWorld();
    await expect.poll(readHighlighted).toHaveLength(1);
    document.body.insertAdjacentHTML('beforeend', '<p>or 202-555-0144</p>');
    await expect.poll(readHighlighted).toEqual(['202-555-0143', '202-555-0144']);
    expect(sent.at(-1)).toEqual(['reportCandidates', ['202-555-0144']]);
  });

  test('marks a number again, without a word to the worker, where its node was made anew', async () => {
    const { sent } = createWorld();
    await expect.poll(readHighlighted).toHaveLength(1);
    document.body.innerHTML = '<p>Call 202-555-0143</p>';
    await expect.poll(() => [readHighlighted(), sent.length]).toEqual([['202-555-0143'], 1]);
  });

  test('T7: adds nothing to a page without numbers', async () => {
    document.body.innerHTML = '<p>Nothing to call</p>';
    const html = document.documentElement.outerHTML;
    const { sent } = createWorld();
    await expect.poll(() => sent).toEqual([['reportCandidates', []]]);
    expect(document.documentElement.outerHTML).toBe(html);
  });

  test('F25: takes every mark out when it is stopped, and says so once', async () => {
    const { sent, stop } = createWorld();
    await expect.poll(readHighlighted).toHaveLength(1);
    stop.abort();
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(readHighlighted()).toEqual([]);
    expect(document.querySelector(HOST)).toBeNull();
    expect(sent.map(([verb]) => verb)).toEqual(['reportCandidates', 'leavePage']);
  });

  test('F25: takes every mark out with the next change where the extension has gone', async () => {
    const { stop, goAway } = createWorld();
    await expect.poll(readHighlighted).toHaveLength(1);
    goAway();
    document.body.append('202-555-0144');
    await expect.poll(() => stop.signal.aborted).toBe(true);
    expect(readHighlighted()).toEqual([]);
    expect(document.querySelector(HOST)).toBeNull();
  });

  test('F25: tells everything again when the page comes back', async () => {
    const { sent } = createWorld();
    await expect.poll(readHighlighted).toHaveLength(1);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await expect
      .poll(() => sent.map(([verb]) => verb))
      .toEqual(['reportCandidates', 'returnToPage', 'reportCandidates']);
  });
});
