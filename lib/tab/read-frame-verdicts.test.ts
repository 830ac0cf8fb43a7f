import { expect, test } from 'vitest';
import type { E164 } from '../number/e164';
import type { Pending } from './create-pending';
import { readFrameVerdicts } from './read-frame-verdicts';
import type { FrameRecord, TabRecord } from './tab-record';

const frame = (...numbers: readonly string[]): FrameRecord => ({
  token: 'token',
  site: undefined,
  numbers: numbers.map((e164) => ({ written: e164, e164: e164 as E164 })),
  country: 'US',
  capped: false,
});
const TAB: TabRecord = {
  frames: { 0: frame('+12025550143', '+12025550144'), 3: frame('+12025550145') },
  verdicts: {
    '+12025550143': { kind: 'reported', by: ['A'] },
    '+12025550144': { kind: 'unknown', reason: 'rateLimited' },
    '+12025550145': { kind: 'notListed' },
  },
  checks: 2,
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

test('tells a frame that it does not know nothing', () => {
  const verdicts = readFrameVerdicts(TAB, 9, pendingFor('+12025550143'));
  expect(verdicts).toEqual({ kinds: {}, pending: false });
});
