import { expect, test } from 'vitest';
import { createResume } from './create-resume';

const BROKEN = () => Promise.reject(new Error('It cannot be written.'));

function createWorld({ reopen, retry }: Partial<Record<'reopen' | 'retry', typeof BROKEN>> = {}) {
  let nowMs = 0;
  const done: string[] = [];
  const timers: { readonly run: () => void; readonly delayMs: number }[] = [];
  const note = (name: string, work: () => Promise<void> = async () => {}) => {
    done.push(name);
    return work();
  };
  const resume = createResume({
    reopen: () => note('reopen', reopen),
    retry: () => note('retry', retry),
    now: () => nowMs,
    setTimer: (run, delayMs) => void timers.push({ run, delayMs }),
  });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return { ...resume, done, timers, settle, pass: (ms: number) => (nowMs += ms) };
}

const ONCE = ['reopen', 'retry'];

test('F12: what could not be reached is asked again at once, gates first', async () => {
  const { goOnInTime, done } = createWorld();
  await goOnInTime();
  expect(done).toEqual(ONCE);
});

test('F12: fifty pages that tell it together have it done once, and once more later', async () => {
  const { goOnInTime, done, timers, settle } = createWorld();
  await Promise.all(Array.from({ length: 50 }, goOnInTime));
  expect(done).toEqual(ONCE);
  expect(timers).toHaveLength(1);
  timers[0]?.run();
  await settle();
  expect(done).toEqual([...ONCE, ...ONCE]);
});

test('F12: the second time waits for what is left of the gap, while the worker still lives', async () => {
  const { goOnInTime, timers, pass } = createWorld();
  await goOnInTime();
  pass(10_000);
  await goOnInTime();
  expect(timers.map(({ delayMs }) => delayMs)).toEqual([15_000]);
});

test('F28: a clock that was set back makes nobody wait longer than the gap', async () => {
  const { goOnInTime, timers, pass } = createWorld();
  await goOnInTime();
  pass(-3_600_000);
  await goOnInTime();
  expect(timers.map(({ delayMs }) => delayMs)).toEqual([25_000]);
});

test('F12: what is told 30 s later is done at once again', async () => {
  const { goOnInTime, done, timers, pass } = createWorld();
  await goOnInTime();
  pass(30_000);
  await goOnInTime();
  expect(done).toEqual([...ONCE, ...ONCE]);
  expect(timers).toEqual([]);
});

test('F12: a page that tells it without end is heard at once, and then once in a gap', async () => {
  const { goOnInTime, done, timers, pass, settle } = createWorld();
  for (let nowMs = 0; nowMs < 60_000; nowMs += 1_000) {
    // Set a second after the one before has run, for the 24 s that were left then.
    if (nowMs % 25_000 === 0) timers.shift()?.run();
    await goOnInTime();
    pass(1_000);
  }
  await settle();
  expect(done).toHaveLength(3 * ONCE.length);
});

test('a permission that was granted does not wait for the gap', async () => {
  const { goOn, goOnInTime, done } = createWorld();
  await goOnInTime();
  await goOn();
  expect(done).toEqual([...ONCE, ...ONCE]);
});

test.each([
  ['reopening', { reopen: BROKEN }],
  ['retrying', { retry: BROKEN }],
])(
  'F19: a store that breaks while %s leaves no rejection, and the rest is done',
  async (_, ports) => {
    const { goOn, goOnInTime, done, timers, settle } = createWorld(ports);
    await goOn();
    await goOnInTime();
    timers[0]?.run();
    // One that nobody takes ends the run.
    await settle();
    expect(done).toEqual([...ONCE, ...ONCE]);
  },
);
