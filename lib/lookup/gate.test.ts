import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LookupFailure } from '../directory/lookup-failure';
import { advanceGate } from './advance-gate';
import { findNextSlot } from './find-next-slot';
import { findOpening } from './find-opening';
import { OPEN_GATE, type Gate } from './gate';
import { pauseGate } from './pause-gate';
import { recordSent } from './record-sent';

const NOW_MS = 1_000_000_000;
const LIMIT = { requests: 10, windowMs: 11_000 };
const fail = (gate: Gate, failure: LookupFailure, random = 0.5, nowMs = NOW_MS) =>
  advanceGate(gate, failure, { nowMs, random });
const waitOf = (gate: Gate) => findOpening(gate, NOW_MS) - NOW_MS;

describe('findNextSlot', () => {
  const findSlot = (gate: Gate, nowMs: number) => findNextSlot(gate, { nowMs, limit: LIMIT });
  const sendMany = (count: number) =>
    Array.from({ length: count }).reduce<Gate>(
      (gate, _none, index) => recordSent(gate, { nowMs: NOW_MS + index, limit: LIMIT }),
      OPEN_GATE,
    );

  test('lets 10 requests through at once', () => {
    expect(findSlot(sendMany(9), NOW_MS + 9)).toBe(NOW_MS + 9);
  });

  test('holds the eleventh until the first has left the window', () => {
    expect(findSlot(sendMany(10), NOW_MS + 10)).toBe(NOW_MS + LIMIT.windowMs);
    expect(findSlot(sendMany(12), NOW_MS + 12)).toBe(NOW_MS + 2 + LIMIT.windowMs);
  });

  test('holds everything back while the directory takes no more, and not for longer', () => {
    const paused = pauseGate(OPEN_GATE, { waitMs: 5_000, nowMs: NOW_MS });
    expect(findSlot(paused, NOW_MS + 1)).toBe(NOW_MS + 5_000);
    expect(findSlot(paused, NOW_MS + 5_000)).toBe(NOW_MS + 5_000);
    expect(findSlot(paused, NOW_MS - 1)).toBe(NOW_MS - 1);
  });

  test('forgets requests that a clock set back makes lie in the future', () => {
    expect(findSlot(sendMany(10), NOW_MS - 60_000)).toBe(NOW_MS - 60_000);
  });
});

describe('advanceGate', () => {
  test.each<LookupFailure | undefined>([
    undefined,
    { kind: 'offline' },
    { kind: 'timedOut' },
    { kind: 'serviceError' },
    { kind: 'rateLimited', retryAfterMs: 1_000 },
  ])('F9: keeps a refused key refused, whatever was under way with it: %o', (failure) => {
    const refused = fail(OPEN_GATE, { kind: 'refused' });
    const later = advanceGate(refused, failure, { nowMs: NOW_MS + 1, random: 0.5 });
    expect(later).toEqual(refused);
    // As session storage gives it back, which knows no Infinity.
    expect(findOpening(JSON.parse(JSON.stringify(later)), NOW_MS + 2)).toBe(Infinity);
  });

  test('waits as long as a 429 says', () => {
    expect(waitOf(fail(OPEN_GATE, { kind: 'rateLimited', retryAfterMs: 7_000 }))).toBe(7_000);
  });

  test.each([
    [1, 1_000],
    [2, 2_000],
    [3, 4_000],
    [4, 8_000],
    [5, 225_000],
    [20, 225_000],
  ])('F11: waits after %i failures in a row, at a random 0.5', (failures, waitMs) => {
    const gate = Array.from({ length: failures }).reduce<Gate>(
      (last) => fail({ ...last, closed: undefined }, { kind: 'serviceError' }),
      OPEN_GATE,
    );
    expect(waitOf(gate)).toBe(waitMs);
  });

  test('waits a second at the least', () => {
    expect(waitOf(fail(OPEN_GATE, { kind: 'timedOut' }, 0))).toBe(1_000);
  });

  test('closes for good on a refused key', () => {
    expect(waitOf(fail(OPEN_GATE, { kind: 'refused' }))).toBe(Number.POSITIVE_INFINITY);
  });

  test('does not shorten a wait by a later failure', () => {
    const limited = fail(OPEN_GATE, { kind: 'rateLimited', retryAfterMs: 60_000 });
    expect(waitOf(fail(limited, { kind: 'serviceError' }))).toBe(60_000);
  });

  test('counts requests that fail together as one failure', () => {
    const together = fail(fail(OPEN_GATE, { kind: 'offline' }), { kind: 'offline' });
    expect(together.failures).toBe(1);
  });

  test('stays closed when an earlier request succeeds late', () => {
    const limited = fail(OPEN_GATE, { kind: 'rateLimited', retryAfterMs: 60_000 });
    expect(advanceGate(limited, undefined, { nowMs: NOW_MS, random: 0 })).toBe(limited);
  });

  test('opens and forgets the failures once a probe succeeds', () => {
    const gate = advanceGate(fail(OPEN_GATE, { kind: 'offline' }), undefined, {
      nowMs: NOW_MS + 60_000,
      random: 0,
    });
    expect(gate).toEqual({ ...OPEN_GATE, isProven: true });
  });

  test('opens when the clock goes backwards rather than stay closed for years', () => {
    const limited = fail(OPEN_GATE, { kind: 'rateLimited', retryAfterMs: 60_000 });
    expect(findOpening(limited, NOW_MS - 1)).toBe(NOW_MS - 1);
  });
});

test('F11: at most 12 requests leave in an outage of 10 minutes, whatever the dice say', () => {
  fc.assert(
    fc.property(
      fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
      (dice) => {
        let gate: Gate = OPEN_GATE;
        let nowMs = NOW_MS;
        // As many as are sent at once to a directory that was well may fail together.
        let requests = 3;
        while (nowMs < NOW_MS + 600_000) {
          requests += 1;
          gate = fail(gate, { kind: 'serviceError' }, dice.next().value, nowMs);
          nowMs = findOpening(gate, nowMs);
        }
        expect(requests).toBeLessThanOrEqual(12);
      },
    ),
  );
});
