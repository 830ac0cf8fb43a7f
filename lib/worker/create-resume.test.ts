import { expect, test, vi } from 'vitest';
import { createResume } from './create-resume';

function createWorld(reopen?: () => Promise<void>) {
  let nowMs = 0;
  const done: string[] = [];
  const timers: (() => void)[] = [];
  const resume = createResume({
    reopen: reopen ?? (async () => void done.push('reopen')),
    retry: async () => void done.push('retry'),
    now: () => nowMs,
    setTimer: (run) => void timers.push(run),
  });
  return { resume, done, timers, pass: (ms: number) => (nowMs += ms) };
}

const ONCE = ['reopen', 'retry'];

test('F12: what could not be reached is asked again at once, gates first', async () => {
  const { resume, done } = createWorld();
  await resume();
  expect(done).toEqual(ONCE);
});

test('F12: fifty pages that tell it together have it done once, and once more later', async () => {
  const { resume, done, timers } = createWorld();
  await Promise.all(Array.from({ length: 50 }, resume));
  expect(done).toEqual(ONCE);
  expect(timers).toHaveLength(1);
  timers[0]?.();
  await vi.waitFor(() => expect(done).toEqual([...ONCE, ...ONCE]));
});

test('F12: what is told 30 s later is done at once again', async () => {
  const { resume, done, timers, pass } = createWorld();
  await resume();
  pass(30_000);
  await resume();
  expect(done).toEqual([...ONCE, ...ONCE]);
  expect(timers).toEqual([]);
});

test('F12: a page that tells it without end is heard at once, and then once in half a minute', async () => {
  const { resume, done, timers, pass } = createWorld();
  for (let second = 0; second < 60; second += 1) {
    await resume();
    pass(1_000);
    if (second % 30 === 29) timers.splice(0).forEach((run) => run());
  }
  await vi.waitFor(() => expect(done).toHaveLength(3 * ONCE.length));
});

test('F19: a store that breaks before the second time leaves no rejection behind', async () => {
  let calls = 0;
  const { resume, timers } = createWorld(async () => {
    calls += 1;
    if (calls > 1) throw new Error('It cannot be written.');
  });
  await resume();
  await resume();
  timers[0]?.();
  // One that nobody takes ends the run.
  await new Promise((resolve) => setImmediate(resolve));
  expect(calls).toBe(2);
});
