import { describe, expect, test } from 'vitest';
import { breakReads } from '../../test/fakes/break-reads';
import { createFakeClock } from '../../test/fakes/create-fake-clock';
import { createMemorySession } from '../../test/fakes/create-memory-session';
import { DAY_MS } from '../time';
import { createBudgetKeeper } from './create-budget-keeper';

function createWorld({ page = 50, day = 300, askedToday = 0, failures = 0 } = {}) {
  const session = createMemorySession();
  const readable = breakReads(session, failures);
  const clock = createFakeClock(new Date(2026, 10, 27, 12).getTime());
  const start = () =>
    createBudgetKeeper({
      session: readable,
      usage: { readAutomatic: async () => askedToday },
      readLimits: async () => ({ page, day }),
      now: clock.now,
    });
  const takeMany = async (count: number, keeper = start(), pages = [['shop']]) => {
    const wishes = Array.from({ length: count }, (_none, index) =>
      keeper.take({ prefix: String(index).padStart(5, '0'), directoryId: 'a', pages }),
    );
    return (await Promise.all(wishes)).filter(Boolean).length;
  };
  return { start, takeMany, clock, session };
}

describe('T2: createBudgetKeeper', () => {
  test('lets a page with 5,000 numbers have 50 of them asked about', async () => {
    expect(await createWorld().takeMany(5_000)).toBe(50);
  });

  test('gives nothing anew to a page that is loaded again, nor after a restart of the worker', async () => {
    const { start, takeMany } = createWorld({ page: 3 });
    await takeMany(3);
    expect(await takeMany(9, start())).toBe(3);
    const more = start().take({ prefix: 'fffff', directoryId: 'a', pages: [['shop']] });
    expect(await more).toBe(false);
  });

  test('counts what was asked today before the browser was closed, and only once', async () => {
    const { start, takeMany } = createWorld({ day: 10, askedToday: 8 });
    expect(await takeMany(5)).toBe(2);
    expect(await takeMany(5, start())).toBe(2);
  });

  test('has a new budget on a new day', async () => {
    const { takeMany, clock } = createWorld({ day: 2 });
    expect(await takeMany(5)).toBe(2);
    clock.pass(DAY_MS);
    expect(await takeMany(5)).toBe(2);
  });

  test('forgets pages and prefixes once it is cleared', async () => {
    const { start, takeMany, session } = createWorld({ page: 3 });
    const keeper = start();
    expect(await takeMany(5, keeper)).toBe(3);
    expect(JSON.stringify(await session.readAll())).toMatch(/shop.*00000/);
    await keeper.clear();
    expect(JSON.stringify(await session.readAll())).not.toMatch(/shop|00000/);
    expect(await takeMany(5, keeper)).toBe(3);
  });

  test('F19: reads again what could not be read, and goes on from there', async () => {
    const { start, takeMany } = createWorld({ page: 3, failures: 2 });
    const keeper = start();
    await expect(takeMany(2, keeper)).rejects.toThrow('unreadable');
    expect(await takeMany(5, keeper)).toBe(3);
  });

  test('asks about nothing where the budget is nothing', async () => {
    expect(await createWorld({ page: 0 }).takeMany(5)).toBe(0);
    expect(await createWorld({ day: 0 }).takeMany(5)).toBe(0);
  });
});
