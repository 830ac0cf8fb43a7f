import { describe, expect, test } from 'vitest';
import { createFakeClock } from '../../test/fakes/create-fake-clock';
import { keepDatabase } from '../../test/fakes/keep-database';
import { openTestDatabase } from '../../test/fakes/open-test-database';
import { DAY_MS } from '../time';
import { createUsage } from './create-usage';

/** Noon, wherever this runs. */
const NOON_MS = new Date(2026, 10, 27, 12).getTime();

async function createWorld() {
  const clock = createFakeClock(NOON_MS);
  const database = await openTestDatabase();
  const usage = createUsage({ store: keepDatabase(database), now: clock.now });
  return { clock, database, usage };
}

describe('createUsage', () => {
  test('adds up what was sent, by directory and day, and keeps nothing else of it', async () => {
    const { clock, usage, database } = await createWorld();
    await usage.count('a', { requests: 1, automatic: 1 });
    await usage.count('a', { requests: 1 });
    await usage.count('b', { limited: 1 });
    clock.pass(DAY_MS);
    await usage.count('a', { requests: 1 });
    expect(await database.getAll('usage')).toEqual([
      { day: '2026-11-27', directoryId: 'a', requests: 2, automatic: 1, limited: 0 },
      { day: '2026-11-27', directoryId: 'b', requests: 0, automatic: 0, limited: 1 },
      { day: '2026-11-28', directoryId: 'a', requests: 1, automatic: 0, limited: 0 },
    ]);
  });

  test('loses none of what is counted at once', async () => {
    const { usage } = await createWorld();
    await Promise.all(Array.from({ length: 20 }, () => usage.count('a', { requests: 1 })));
    expect(await usage.list()).toMatchObject([{ requests: 20 }]);
  });

  test('tells what was sent today without anybody wanting it', async () => {
    const { clock, usage } = await createWorld();
    expect(await usage.readAutomatic('a')).toBe(0);
    await usage.count('a', { requests: 3, automatic: 2 });
    expect(await usage.readAutomatic('a')).toBe(2);
    clock.pass(DAY_MS);
    expect(await usage.readAutomatic('a')).toBe(0);
  });

  test('deletes what is older than 30 days, and what a clock that was wrong has written', async () => {
    const { clock, usage } = await createWorld();
    await usage.count('a', { requests: 1 });
    clock.pass(30 * DAY_MS);
    await usage.count('a', { requests: 1 });
    await usage.sweep();
    expect(await usage.list()).toHaveLength(2);
    clock.pass(DAY_MS);
    await usage.sweep();
    expect(await usage.list()).toHaveLength(1);
    clock.pass(-40 * DAY_MS);
    await usage.sweep();
    expect(await usage.list()).toEqual([]);
  });

  test('forgets a directory that is removed, or everything', async () => {
    const { usage } = await createWorld();
    for (const id of ['a', 'b', 'c']) await usage.count(id, { requests: 1 });
    await usage.clear('a');
    expect((await usage.list()).map(({ directoryId }) => directoryId)).toEqual(['b', 'c']);
    await usage.clear();
    expect(await usage.list()).toEqual([]);
  });
});
