import { describe, expect, test } from 'vitest';
import { createFakeClock } from '../../test/fakes/create-fake-clock';
import { createRetry } from './create-retry';

const NEVER = Number.POSITIVE_INFINITY;

/** A clock of second tries whose next opening lies so far ahead. */
function createWorld({ openingMs = NEVER, pending = false, isClosed = false, due = false } = {}) {
  const clock = createFakeClock();
  const alarms: number[] = [];
  const state = { openingAtMs: clock.now() + openingMs, retries: 0, pending, due };
  const { plan, ring } = createRetry({
    findNextOpening: async () => {
      if (isClosed) throw new Error('closed');
      return state.openingAtMs;
    },
    hasPending: () => state.pending,
    hasDue: () => state.due,
    now: clock.now,
    setTimer: clock.setTimer,
    setAlarm: (atMs) => void alarms.push(atMs - clock.now()),
    retry: () => (state.retries += 1),
  });
  return { plan, ring, clock, alarms, state };
}

describe('createRetry', () => {
  test('plans nothing while no gate is closed and nothing is under way', async () => {
    const { plan, clock, alarms } = createWorld();
    await plan();
    expect([clock.listTimers(), alarms]).toEqual([[], []]);
  });

  test('comes back when a gate opens, and sets the alarm for a worker that was stopped', async () => {
    const { plan, clock, alarms, state } = createWorld({ openingMs: 5_000 });
    await plan();
    expect(alarms).toEqual([30_000]);
    clock.pass(4_999);
    expect(state.retries).toBe(0);
    clock.pass(1);
    expect(state.retries).toBe(1);
  });

  test('leaves a long wait to the alarm', async () => {
    const { plan, clock, alarms } = createWorld({ openingMs: 60_000 });
    await plan();
    expect([clock.listTimers(), alarms]).toEqual([[], [60_000]]);
  });

  test('F3: sets the alarm while something is under way', async () => {
    const { plan, clock, alarms } = createWorld({ pending: true });
    await plan();
    expect([clock.listTimers(), alarms]).toEqual([[], [30_000]]);
  });

  test('comes back earlier when another gate opens before', async () => {
    const { plan, clock, state } = createWorld({ openingMs: 20_000 });
    await plan();
    state.openingAtMs = clock.now() + 3_000;
    await plan();
    clock.pass(3_000);
    expect(state.retries).toBe(1);
    clock.pass(17_000);
    expect(state.retries).toBe(1);
  });

  test('sets one timer however often it is told, and another one after it', async () => {
    const { plan, clock, state } = createWorld({ openingMs: 5_000 });
    for (let told = 0; told < 5; told += 1) await plan();
    expect(clock.listTimers()).toHaveLength(1);
    clock.pass(5_000);
    state.openingAtMs = clock.now() + 1_000;
    await plan();
    clock.pass(1_000);
    expect(state.retries).toBe(2);
  });

  test('F28: waits a moment for a gate that is long open, so that it never loops', async () => {
    const { plan, clock, state } = createWorld({ openingMs: -1_000_000 });
    await plan();
    clock.pass(99);
    expect(state.retries).toBe(0);
    clock.pass(1);
    expect(state.retries).toBe(1);
  });

  test('F17: comes back in half a minute where the directories cannot be read', async () => {
    const { plan, alarms, state } = createWorld({ isClosed: true });
    await plan();
    expect([alarms, state.retries]).toEqual([[30_000], 0]);
  });

  test('F19: sets the alarm while a number wants another try that no gate holds back', async () => {
    const { plan, clock, alarms, state } = createWorld({ due: true });
    await plan();
    expect(alarms).toEqual([30_000]);
    clock.pass(10_000);
    await plan();
    clock.pass(20_000);
    expect(state.retries).toBe(1);
  });

  test('waits for five minutes once such a try has brought nothing', async () => {
    const { plan, ring, clock, alarms, state } = createWorld({ due: true });
    await plan();
    for (let rings = 0; rings < 3; rings += 1) {
      ring();
      await plan();
      clock.pass(300_000);
    }
    expect([alarms, state.retries]).toEqual([[30_000, 300_000, 300_000, 300_000], 3]);
  });

  test('begins anew once every number has its verdict', async () => {
    const { plan, ring, alarms, state } = createWorld({ due: true });
    ring();
    state.due = false;
    await plan();
    state.due = true;
    await plan();
    expect(alarms).toEqual([30_000]);
  });

  test('waits for the gate where one is closed', async () => {
    const { plan, alarms } = createWorld({ due: true, openingMs: 3_600_000 });
    await plan();
    expect(alarms).toEqual([3_600_000]);
  });
});
