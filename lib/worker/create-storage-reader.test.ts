import { expect, test } from 'vitest';
import { keepDatabase } from '../../test/fakes/keep-database';
import { openTestDatabase } from '../../test/fakes/open-test-database';
import type { StoreKeeper } from '../store/create-store-keeper';
import { createStorageReader } from './create-storage-reader';

const CLOSED: StoreKeeper = { run: () => Promise.reject(new Error('closed')) };

test.each([
  ['fine', false],
  ['full', true],
] as const)(
  'F16: says %s of an open database where the disk is full: %s',
  async (state, isFull) => {
    const store = keepDatabase(await openTestDatabase());
    const readStorage = createStorageReader({ store, cache: { isFull: () => isFull } });
    expect(await readStorage()).toBe(state);
  },
);

test('F17: says closed of a database that does not open', async () => {
  const readStorage = createStorageReader({ store: CLOSED, cache: { isFull: () => true } });
  expect(await readStorage()).toBe('closed');
});
