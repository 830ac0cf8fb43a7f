import { describe, expect, test } from 'vitest';
import { createFakeClock } from '../../test/fakes/create-fake-clock';
import { createRetry } from './create-retry';

const NEVER = Number.POSITIVE_INFINITY;

/** A clock of second tries whose next opening lies so far ahead. */
function createWorld({ openingMs = NEVER, pending = false, isClosed = false } = {}) {
  const clock = createFakeClock();
  const alarms: number[] = [];
  const state = { openingAtMs: clock.now() + openingMs, retries: 0 };
  const planRetry = createRetry({
    findNextOpening: async () => {
      if (isClosed) throw new Error('closed');
      return state.openingAtMs;
    },
    hasPending: () => pending,
    now: clock.now,
    setTimer: clock.setTimer,
    setAlarm: (atMs) => void alarms.push(atMs - clock.now()),
    retry: () => (state.retries += 1),
  });
  return { planRetry, clock, alarms, state };
}

describe('createRetry', () => {
  test('plans nothing while no gate is closed and nothing is under way', async () => {
    const { planRetry, clock, alarms } = createWorld();
    await planRetry();
    expect([clock.listTimers(), alarms]).toEqual([[], []]);
  });

  test('comes back when a gate opens, and sets the alarm for a worker that was stopped', async () => {
    const { planRetry, clock, alarms, state } = createWorld({ openingMs: 5_000 });
    await planRetry();
    expect(alarms).toEqual([30_000]);
    clock.pass(4_999);
    expect(state.retries).toBe(0);
    clock.pass(1);
    expect(state.retries).toBe(1);
  });

  test('leaves a long wait to the alarm', async () => {
    const { planRetry, clock, alarms } = createWorld({ openingMs: 60_000 });
    await planRetry();
    expect([clock.listTimers(), alarms]).toEqual([[], [60_000]]);
  });

  test('F3: sets the alarm while something is under way', async () => {
    const { planRetry, clock, alarms } = createWorld({ pending: true });
    await planRetry();
    expect([clock.listTimers(), alarms]).toEqual([[], [30_000]]);
  });

  test('comes back earlier when another gate opens before', async () => {
    const { planRetry, clock, state } = createWorld({ openingMs: 20_000 });
    await planRetry();
    state.openingAtMs = clock.now() + 3_000;
    await planRetry();
    clock.pass(3_000);
    expect(state.retries).toBe(1);
    clock.pass(17_000);
    expect(state.retries).toBe(1);
  });

  test('sets one timer however often it is told, and another one after it', async () => {
    const { planRetry, clock, state } = createWorld({ openingMs: 5_000 });
    for (let told = 0; told < 5; told += 1) await planRetry();
    expect(clock.listTimers()).toHaveLength(1);
    clock.pass(5_000);
    state.openingAtMs = clock.now() + 1_000;
    await planRetry();
    clock.pass(1_000);
    expect(state.retries).toBe(2);
  });

  test('F28: waits a moment for a gate that is long open, so that it never loops', async () => {
    const { planRetry, clock, state } = createWorld({ openingMs: -1_000_000 });
    await planRetry();
    clock.pass(99);
    expect(state.retries).toBe(0);
    clock.pass(1);
    expect(state.retries).toBe(1);
  });

  test('F17: comes back in half a minute where the directories cannot be read', async () => {
    const { planRetry, alarms, state } = createWorld({ isClosed: true });
    await planRetry();
    expect([alarms, state.retries]).toEqual([[30_000], 0]);
  });
});
