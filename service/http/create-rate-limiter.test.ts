import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rate } from '../key-store';
import { createRateLimiter } from './create-rate-limiter';

const TEN: Rate = { requests: 10, windowMs: 10_000 };

function createClock() {
  const clock = { nowMs: 0 };
  const limiter = createRateLimiter(() => clock.nowMs);
  const take = (bucket = 'a', rate = TEN) => limiter.takeTurn([{ bucket, rate }]);
  return { clock, limiter, take };
}

describe('createRateLimiter', () => {
  test('admits ten, and the eleventh once the first is ten seconds old', () => {
    const { clock, take } = createClock();
    const turns = Array.from({ length: 11 }, () => take());
    expect(turns.map(({ isAdmitted }) => isAdmitted)).toEqual([...Array(10).fill(true), false]);
    expect(turns.at(-1)?.resetMs).toBe(10_000);
    clock.nowMs = 9_999;
    expect(take()).toEqual({ isAdmitted: false, limit: 10, remaining: 0, resetMs: 1 });
    clock.nowMs = 10_000;
    expect(take()).toEqual({ isAdmitted: true, limit: 10, remaining: 9, resetMs: 10_000 });
  });

  test('says how many are left, and when one more is', () => {
    const { clock, take } = createClock();
    expect(take()).toEqual({ isAdmitted: true, limit: 10, remaining: 9, resetMs: 10_000 });
    clock.nowMs = 4_000;
    expect(take()).toEqual({ isAdmitted: true, limit: 10, remaining: 8, resetMs: 6_000 });
  });

  test('counts each bucket for itself', () => {
    const { take } = createClock();
    for (let at = 0; at < 11; at++) take();
    expect(take('b').isAdmitted).toBe(true);
  });

  test('counts for all shares or, where one is used up, for none, and speaks of the tighter', () => {
    const { clock, limiter, take } = createClock();
    const narrow: Rate = { requests: 1, windowMs: 1_000 };
    const both = () =>
      limiter.takeTurn([
        { bucket: 'wide', rate: TEN },
        { bucket: 'narrow', rate: narrow },
      ]);
    expect(both()).toEqual({ isAdmitted: true, limit: 1, remaining: 0, resetMs: 1_000 });
    expect(both()).toEqual({ isAdmitted: false, limit: 1, remaining: 0, resetMs: 1_000 });
    for (let at = 0; at < 9; at++) expect(take('wide').isAdmitted).toBe(true);
    clock.nowMs = 1_000;
    expect(both()).toEqual({ isAdmitted: false, limit: 10, remaining: 0, resetMs: 9_000 });
    expect(take('narrow', narrow).isAdmitted).toBe(true);
  });

  test('admits nothing more until a rate that was lowered is kept', () => {
    const { clock, take } = createClock();
    for (let at = 0; at < 5; at++, clock.nowMs += 1_000) take();
    const lowered = { requests: 2, windowMs: 10_000 };
    expect(take('a', lowered)).toMatchObject({ isAdmitted: false, resetMs: 8_000 });
    clock.nowMs += 8_000;
    expect(take('a', lowered)).toMatchObject({ isAdmitted: true, remaining: 0 });
  });

  test('never admits at a rate of none', () => {
    expect(createClock().take('a', { requests: 0, windowMs: 10 })).toEqual({
      isAdmitted: false,
      limit: 0,
      remaining: 0,
      resetMs: 10,
    });
  });

  test('drops the buckets of those who ask no more', () => {
    const { clock, limiter, take } = createClock();
    for (let at = 0; at < 1_000; at++) take(`idle ${at}`);
    clock.nowMs = 55_000;
    take('busy');
    expect(limiter.countBuckets()).toBe(1_001);
    clock.nowMs = 60_000;
    take('busy');
    expect(limiter.countBuckets()).toBe(1);
  });

  test('admits what keeps the window at its limit, refuses what does not, and counts no refusal', () => {
    // Few different gaps, so that many requests are refused and some meet the window's very edge.
    const gap = fc.constantFrom(0, 500, 1_000, 2_500);
    const limit = fc.constantFrom(1, 3, 10);
    fc.assert(
      fc.property(limit, fc.array(gap, { minLength: 20, maxLength: 60 }), (requests, gapsMs) => {
        const { clock, take } = createClock();
        const admittedMs: number[] = [];
        for (const gapMs of gapsMs) {
          clock.nowMs += gapMs;
          const inWindow = admittedMs.filter((atMs) => atMs > clock.nowMs - 10_000);
          const turn = take('a', { requests, windowMs: 10_000 });
          const isAdmitted = inWindow.length < requests;
          expect(turn).toEqual({
            isAdmitted,
            limit: requests,
            remaining: requests - inWindow.length - Number(isAdmitted),
            resetMs: (inWindow[0] ?? clock.nowMs) + 10_000 - clock.nowMs,
          });
          if (isAdmitted) admittedMs.push(clock.nowMs);
        }
      }),
    );
  });

  test('counts exactly at high rates, where requests that left are cut off in blocks', () => {
    const { clock, take } = createClock();
    const rate: Rate = { requests: 3_000, windowMs: 1_000 };
    const admitted = Array.from({ length: 12_000 }, (_none, at) => {
      clock.nowMs = at / 4;
      return take('a', rate).isAdmitted;
    });
    const firstOf = (second: number) => admitted.slice(second * 4_000, second * 4_000 + 3_000);
    for (const second of [0, 1, 2]) {
      expect(firstOf(second).every(Boolean)).toBe(true);
      expect(admitted.slice(second * 4_000 + 3_000, (second + 1) * 4_000).some(Boolean)).toBe(
        false,
      );
    }
  });
});
