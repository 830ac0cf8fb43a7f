import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { persist } from './persist';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Something that fails so many times before it goes through. */
function createAttempt(failures: number) {
  const state = { tries: 0 };
  const attempt = () => {
    state.tries += 1;
    return state.tries <= failures ? Promise.reject(new Error('stopped')) : Promise.resolve();
  };
  return { state, attempt };
}
const NEVER = new AbortController().signal;

test('does something once that goes through', async () => {
  const { state, attempt } = createAttempt(0);
  expect(await persist(attempt, NEVER)).toBe(true);
  expect(state.tries).toBe(1);
});

test('F1: tries again at once when the worker was stopped', async () => {
  const { state, attempt } = createAttempt(1);
  expect(await persist(attempt, NEVER)).toBe(true);
  expect(state.tries).toBe(2);
  expect(vi.getTimerCount()).toBe(0);
});

test('waits longer each time after that, and gives up after six tries', async () => {
  const { state, attempt } = createAttempt(Number.POSITIVE_INFINITY);
  const done = persist(attempt, NEVER);
  const tries: number[] = [];
  for (const waitMs of [0, 200, 400, 800, 1_600]) {
    await vi.advanceTimersByTimeAsync(waitMs);
    tries.push(state.tries);
  }
  expect(tries).toEqual([2, 3, 4, 5, 6]);
  await vi.advanceTimersByTimeAsync(1_000_000);
  expect(await done).toBe(false);
  expect(state.tries).toBe(6);
});

test('F25: tries nothing more when it is stopped, not even to the end of its wait', async () => {
  const { state, attempt } = createAttempt(Number.POSITIVE_INFINITY);
  const stop = new AbortController();
  const done = persist(attempt, stop.signal);
  await vi.advanceTimersByTimeAsync(1);
  stop.abort();
  expect(await done).toBe(false);
  expect([state.tries, vi.getTimerCount()]).toEqual([2, 0]);
});
