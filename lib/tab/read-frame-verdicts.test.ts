import { expect, test } from 'vitest';
import { makeFound } from '../../test/fakes/make-found';
import { makeFrame } from '../../test/fakes/make-frame';
import type { Pending } from './create-pending';
import { readFrameVerdicts } from './read-frame-verdicts';
import type { TabRecord } from './tab-record';

const frame = (...numbers: readonly string[]) =>
  makeFrame({ numbers: numbers.map((e164) => makeFound(e164)) });
const TAB: TabRecord = {
  frames: { 0: frame('+12025550143', '+12025550144'), 3: frame('+12025550145') },
  verdicts: {
    '+12025550143': { kind: 'reported', by: [{ directory: 'A' }] },
    '+12025550144': { kind: 'unknown', reason: 'rateLimited' },
    '+12025550145': { kind: 'notListed' },
  },
  asked: [],
  checks: 2,
  shown: 0,
};
const pendingFor = (...numbers: readonly string[]): { readonly pending: Pending } => ({
  pending: {
    start: () => {},
    restart: () => {},
    has: (e164) => numbers.includes(e164),
    size: () => numbers.length,
    settle: async () => {},
  },
});

test('T3: tells a frame the kinds of its own numbers and no more', () => {
  expect(readFrameVerdicts(TAB, 0, pendingFor())).toEqual({
    kinds: { '+12025550143': 'reported', '+12025550144': 'unknown' },
    pending: false,
  });
});

test('tells a frame of its own pending numbers alone', () => {
  expect(readFrameVerdicts(TAB, 0, pendingFor('+12025550144')).pending).toBe(true);
  expect(readFrameVerdicts(TAB, 0, pendingFor('+12025550145')).pending).toBe(false);
});

test('does not call a number pending that waits for the user here', () => {
  const verdicts = { '+12025550143': { kind: 'unknown', reason: 'onRequest' } } as const;
  const answer = readFrameVerdicts({ ...TAB, verdicts }, 0, pendingFor('+12025550143'));
  expect(answer.pending).toBe(false);
});

test('tells a frame that it does not know nothing', () => {
  const verdicts = readFrameVerdicts(TAB, 9, pendingFor('+12025550143'));
  expect(verdicts).toEqual({ kinds: {}, pending: false });
});
