import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Rate } from '../key-store';
import { makeFolder } from '../test-support/make-folder';
import { startTakingTurns, type StartedProcess } from '../test-support/start-process';
import { openSharedLimiter } from './open-shared-limiter';

// Starting the program takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const THREE: Rate = { requests: 3, windowMs: 1_000 };

function openLimiter(path = makeFolder()) {
  const clock = { nowMs: 5_000 };
  const limiter = openSharedLimiter({ path, now: () => clock.nowMs });
  onTestFinished(() => limiter.close());
  const take = (bucket = 'a', rate = THREE) => limiter.takeTurn([{ bucket, rate }]);
  return { clock, limiter, take };
}

async function readAdmitted(running: StartedProcess): Promise<number> {
  return Number(/admitted (\d+)\./.exec(await running.waitFor('.\n'))?.[1]);
}

test('counts as the limiter of one process does', () => {
  const { clock, limiter, take } = openLimiter();
  expect(take()).toEqual({ isAdmitted: true, limit: 3, remaining: 2, resetMs: 1_000 });
  clock.nowMs += 400;
  take();
  expect(take()).toEqual({ isAdmitted: true, limit: 3, remaining: 0, resetMs: 600 });
  expect(take()).toEqual({ isAdmitted: false, limit: 3, remaining: 0, resetMs: 600 });
  expect(take('b').isAdmitted).toBe(true);
  clock.nowMs += 600;
  expect(take()).toMatchObject({ isAdmitted: true, remaining: 0, resetMs: 400 });
  expect(limiter.countBuckets()).toBe(2);
});

test('counts for all shares, or where one is used up for none', () => {
  const { limiter, take } = openLimiter();
  const one = { bucket: 'one', rate: { requests: 1, windowMs: 1_000 } };
  const both = () => limiter.takeTurn([{ bucket: 'a', rate: THREE }, one]);
  expect([both(), both(), both()].map(({ isAdmitted }) => isAdmitted)).toEqual([
    true,
    false,
    false,
  ]);
  expect(take().remaining).toBe(1);
});

test('admits to all processes together as many as to one', async () => {
  const path = makeFolder();
  const running = [1, 2, 3].map(() => startTakingTurns(path, 80));
  for (const one of running) await one.waitFor('ready');
  for (const one of running) one.child.stdin.write('go\n');
  const admitted = await Promise.all(running.map(readAdmitted));
  expect(admitted.reduce((sum, one) => sum + one)).toBe(100);
});

test('still knows what a process was admitted that was killed in the middle of another turn', async () => {
  const path = makeFolder();
  const [first, second] = [startTakingTurns(path, 60), startTakingTurns(path, 80)];
  for (const one of [first, second]) await one.waitFor('ready');
  first.child.stdin.write('go\n');
  expect(await readAdmitted(first)).toBe(60);
  first.child.kill('SIGKILL');
  expect(await first.ended()).toBe('SIGKILL');
  second.child.stdin.write('go\n');
  expect(await readAdmitted(second)).toBe(40);
});

test('takes no times of an earlier start of the machine for times of this one', () => {
  const path = makeFolder();
  mkdirSync(join(path, 'limits-earlier'));
  const { clock, take } = openLimiter(path);
  expect(existsSync(join(path, 'limits-earlier'))).toBe(false);
  expect(readdirSync(path)).toHaveLength(1);
  for (let at = 0; at < 3; at += 1) take();
  clock.nowMs = 10;
  expect(take()).toMatchObject({ isAdmitted: true, remaining: 2 });
});
