import { expect, test } from 'vitest';
import { createDeferred } from '../../test/fakes/create-deferred';
import { createBatcher } from './create-batcher';

/** A batcher that doubles numbers once its gate is open, with the batches that it was given. */
function createWorld() {
  const batches: (readonly number[])[] = [];
  const gate = createDeferred<void>();
  const ask = createBatcher(async (numbers: readonly number[]) => {
    batches.push(numbers);
    await gate.promise;
    if (numbers.includes(0)) throw new Error('nought');
    return numbers.map((number) => 2 * number);
  });
  return { ask, batches, gate };
}

test('answers together what is asked together, each its own', async () => {
  const { ask, batches, gate } = createWorld();
  gate.resolve();
  expect(await Promise.all([ask(1), ask(2), ask(3)])).toEqual([2, 4, 6]);
  expect(batches).toEqual([[1, 2, 3]]);
});

test('answers next, and together, what is asked meanwhile', async () => {
  const { ask, batches, gate } = createWorld();
  const first = ask(1);
  await expect.poll(() => batches).toHaveLength(1);
  const others = [ask(2), ask(3)];
  gate.resolve();
  expect(await Promise.all([first, ...others])).toEqual([2, 4, 6]);
  expect(batches).toEqual([[1], [2, 3]]);
});

test('fails for all of a batch, and for no other', async () => {
  const { ask, gate } = createWorld();
  gate.resolve();
  const both = await Promise.allSettled([ask(0), ask(1)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await ask(1)).toBe(2);
});
