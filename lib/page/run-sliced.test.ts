import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMeter } from './create-meter';
import { runSliced } from './run-sliced';
import { takeFor } from './take-for';
import type { Work } from './work';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Work whose steps take so long each; notes how long it was done at a time. */
function createWork(steps: number, stepMs: number) {
  const state = { done: 0 };
  const work = (function* (): Work {
    for (; state.done < steps; state.done += 1) {
      vi.advanceTimersByTime(stepMs);
      yield;
    }
  })();
  return { work, state };
}
const NEVER = new AbortController().signal;

test('does work in slices of 8 ms, and counts their time', async () => {
  const meter = createMeter();
  const slices: number[] = [];
  const measure: typeof meter.measure = (run) => {
    const startedMs = performance.now();
    const result = meter.measure(run);
    slices.push(performance.now() - startedMs);
    return result;
  };
  const { work, state } = createWork(100, 1);
  const done = runSliced(work, { meter: { measure }, signal: NEVER });
  await vi.runAllTimersAsync();
  await done;
  expect(state.done).toBe(100);
  expect(Math.max(...slices)).toBe(8);
  expect(meter.take()).toBe(100);
  expect(meter.take()).toBe(0);
});

test('lets the page have its turn between slices', async () => {
  const { work, state } = createWork(100, 1);
  void runSliced(work, { meter: createMeter(), signal: NEVER });
  expect(state.done).toBeLessThan(10);
});

test('F25: leaves work off when it is stopped', async () => {
  const stop = new AbortController();
  const { work, state } = createWork(100, 1);
  const done = runSliced(work, { meter: createMeter(), signal: stop.signal });
  stop.abort();
  await vi.runAllTimersAsync();
  await done;
  expect(state.done).toBeLessThan(10);
});

test('takes a part of some work and leaves the rest', () => {
  const { work, state } = createWork(100, 1);
  const part = takeFor(work, 7);
  while (!part.next().done);
  expect(state.done).toBeGreaterThan(4);
  expect(state.done).toBeLessThan(9);
  expect(work.next().done).toBe(false);
});

test('measures what is measured within a measurement once', () => {
  const meter = createMeter();
  meter.measure(() => {
    vi.advanceTimersByTime(2);
    meter.measure(() => vi.advanceTimersByTime(3));
  });
  expect(meter.take()).toBe(5);
});

test('counts what fails as well', () => {
  const meter = createMeter();
  const fail = () =>
    meter.measure(() => {
      vi.advanceTimersByTime(4);
      throw new Error('broken');
    });
  expect(fail).toThrow('broken');
  expect(meter.take()).toBe(4);
});
