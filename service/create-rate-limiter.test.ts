import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRateLimiter } from './create-rate-limiter';

function createClock() {
  const clock = { nowMs: 0 };
  return { clock, limiter: createRateLimiter(() => clock.nowMs) };
}

describe('createRateLimiter', () => {
  test('admits ten, and the eleventh once the first is ten seconds old', () => {
    const { clock, limiter } = createClock();
    const waits = Array.from({ length: 11 }, () => limiter.takeTurn('a'));
    expect(waits).toEqual([...Array<number>(10).fill(0), 10_000]);
    clock.nowMs = 9_999;
    expect(limiter.takeTurn('a')).toBe(1);
    clock.nowMs = 10_000;
    expect(limiter.takeTurn('a')).toBe(0);
  });

  test('counts each key for itself', () => {
    const { limiter } = createClock();
    for (let at = 0; at < 11; at++) limiter.takeTurn('a');
    expect(limiter.takeTurn('b')).toBe(0);
  });

  test('admits what keeps the window at ten, refuses what does not, and counts no refusal', () => {
    // Few different gaps, so that many requests are refused and some meet the window's very edge.
    const gap = fc.constantFrom(0, 500, 1_000, 2_500);
    fc.assert(
      fc.property(fc.array(gap, { minLength: 20, maxLength: 60 }), (gapsMs) => {
        const { clock, limiter } = createClock();
        const admittedMs: number[] = [];
        for (const gapMs of gapsMs) {
          clock.nowMs += gapMs;
          const inWindow = admittedMs.filter((atMs) => atMs > clock.nowMs - 10_000);
          const waitMs = limiter.takeTurn('a');
          const oldestMs = inWindow[0] ?? clock.nowMs;
          expect(waitMs).toBe(inWindow.length < 10 ? 0 : oldestMs + 10_000 - clock.nowMs);
          if (waitMs === 0) admittedMs.push(clock.nowMs);
        }
      }),
    );
  });
});
