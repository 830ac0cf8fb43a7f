import { expect, test } from 'vitest';
import { createGateKeeper, type GatePorts } from './create-gate-keeper';
import { OPEN_GATE, type Gate } from './gate';

const CLOSED: Gate = {
  sentAtMs: [1, 2],
  isProven: true,
  failures: 3,
  closed: { reason: 'rateLimited', sinceMs: 2, waitMs: 1_000 },
};

/** A store that outlives the keeper. */
function createStore(stored?: Gate): GatePorts & { readonly saved: Gate[] } {
  const saved: Gate[] = [];
  return {
    saved,
    load: async () => saved.at(-1) ?? stored,
    save: async (gate) => void saved.push(gate),
  };
}

test('begins with an open gate where none is stored', async () => {
  const keeper = createGateKeeper(createStore());
  await keeper.load();
  expect(keeper.read()).toEqual(OPEN_GATE);
});

test('F3: finds the gate that an earlier worker stored', async () => {
  const store = createStore();
  await createGateKeeper(store).write(CLOSED);
  const keeper = createGateKeeper(store);
  await keeper.load();
  expect(keeper.read()).toEqual(CLOSED);
});

test('reads what was written without waiting for the store', () => {
  const keeper = createGateKeeper({ ...createStore(), save: () => new Promise(() => {}) });
  void keeper.write(CLOSED);
  expect(keeper.read()).toBe(CLOSED);
});
