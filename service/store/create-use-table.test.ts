import { expect, test } from 'vitest';
import { makeFolder } from '../test-support/make-folder';
import { openTestStore } from '../test-support/open-test-store';
import { openStore } from './open-store';

const USE = { day: '2026-12-01', key: 'a', endpoint: 'lookup/batch', status: 200, requests: 2 };

test('adds to what is there, also after the store was closed', async () => {
  const path = makeFolder();
  const before = openStore(path);
  await before.uses.add([USE]);
  await before.close();
  const { uses } = openTestStore(path);
  await uses.add([USE, { ...USE, status: 404 }]);
  expect(uses.list()).toEqual([
    { ...USE, requests: 4 },
    { ...USE, status: 404 },
  ]);
});

test('drops earlier days, and still knows when a key was used last', async () => {
  const { uses } = openTestStore();
  const days = ['2026-11-30', '2026-12-01', '2026-12-02'];
  await uses.add(days.map((day) => ({ ...USE, day })));
  await uses.add([{ ...USE, key: 'b', day: '2026-11-30' }]);
  await uses.dropBefore('2026-12-01');
  expect(uses.list().map(({ day }) => day)).toEqual(['2026-12-01', '2026-12-02']);
  expect([...uses.listLastDays()]).toEqual([
    ['a', '2026-12-02'],
    ['b', '2026-11-30'],
  ]);
});

test('takes no refusal of a key for a use of it, nor a wrong key for one', async () => {
  const { uses } = openTestStore();
  await uses.add([
    { ...USE, status: 401 },
    { ...USE, key: '-', status: 401 },
    { ...USE, key: 'b', status: 429 },
    { ...USE, key: 'b', day: '2026-11-01' },
  ]);
  expect([...uses.listLastDays()]).toEqual([['b', '2026-12-01']]);
});
