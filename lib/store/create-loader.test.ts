import { expect, test } from 'vitest';
import { createLoader } from './create-loader';

/** A loader of what fails so many times first, with how often that was read. */
function createWorld(failures = 0) {
  const reads: number[] = [];
  const load = createLoader(async () => {
    reads.push(reads.length);
    if (reads.length <= failures) throw new Error('unreadable');
    return reads.length;
  });
  return { load, reads };
}

test('loads when it is first asked, and once for everybody', async () => {
  const { load, reads } = createWorld();
  expect(reads).toEqual([]);
  expect(await Promise.all([load(), load()])).toEqual([1, 1]);
  expect(await load()).toBe(1);
});

test('F19: loads a second time at once what could not be loaded', async () => {
  const { load } = createWorld(1);
  expect(await Promise.all([load(), load()])).toEqual([2, 2]);
});

test('F19: loads again for the next who asks what could not be loaded twice', async () => {
  const { load, reads } = createWorld(2);
  const both = await Promise.allSettled([load(), load()]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(reads).toHaveLength(2);
  expect(await load()).toBe(3);
});
