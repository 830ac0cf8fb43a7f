import { expect, test } from 'vitest';
import { DAY_MS } from '../../lib/time';
import { createUseCounter } from './create-use-counter';
import type { CountedUse, KeyUse } from './key-use';
import type { UseTable } from './use-table';

const USE: KeyUse = { key: 'a', endpoint: 'range', status: 200 };

function createWorld() {
  const clock = { nowMs: Date.parse('2026-12-01T23:59:59Z') };
  const written: (readonly CountedUse[])[] = [];
  const dropped: string[] = [];
  const logged: string[] = [];
  const disk = { isFull: false };
  const table: UseTable = {
    add: (uses) => {
      if (disk.isFull) throw new RangeError('full, while a was written');
      written.push(uses);
    },
    dropBefore: (day) => void dropped.push(day),
    list: () => written.flat(),
    listLastDays: () => new Map(),
  };
  const logError = (name: string) => void logged.push(name);
  const counter = createUseCounter({ table, keepDays: 90, wallClock: () => clock.nowMs, logError });
  return { ...counter, clock, disk, written, dropped, logged };
}

test('writes nothing until it is told to, and then how many are alike', async () => {
  const { count, flush, written } = createWorld();
  for (let at = 0; at < 3; at += 1) count(USE);
  count({ ...USE, status: 404 });
  count({ ...USE, key: 'a-2' });
  count({ ...USE, endpoint: 'lookup' });
  expect(written).toEqual([]);
  await flush();
  const day = '2026-12-01';
  expect(written).toEqual([
    [
      { ...USE, day, requests: 3 },
      { ...USE, status: 404, day, requests: 1 },
      { ...USE, key: 'a-2', day, requests: 1 },
      { ...USE, endpoint: 'lookup', day, requests: 1 },
    ],
  ]);
});

test('writes each request once', async () => {
  const { count, flush, written } = createWorld();
  count(USE);
  await Promise.all([flush(), flush()]);
  await flush();
  count(USE);
  await flush();
  expect(written.map((uses) => uses.map(({ requests }) => requests))).toEqual([[1], [1]]);
});

test('counts by the day on which a request came, in UTC', async () => {
  const { count, flush, clock, written } = createWorld();
  count(USE);
  clock.nowMs += 1_000;
  count(USE);
  await flush();
  expect(written.flat().map(({ day }) => day)).toEqual(['2026-12-01', '2026-12-02']);
});

test('keeps what could not be written, adds to it, and tells the class of the error only', async () => {
  const { count, flush, disk, written, logged } = createWorld();
  disk.isFull = true;
  count(USE);
  await flush();
  count(USE);
  await flush();
  disk.isFull = false;
  await flush();
  expect(written.flat()).toEqual([{ ...USE, day: '2026-12-01', requests: 2 }]);
  expect(logged).toEqual(['RangeError', 'RangeError']);
});

test('drops what is older than it is kept, once a day, also when nobody asks', async () => {
  const { flush, clock, dropped } = createWorld();
  await flush();
  await flush();
  expect(dropped).toEqual(['2026-09-02']);
  clock.nowMs += DAY_MS;
  await flush();
  expect(dropped).toEqual(['2026-09-02', '2026-09-03']);
});
