import { expect, test } from 'vitest';
import { openTestStore } from '../test-support/open-test-store';
import { startAudit } from './start-audit';

const USE = { key: 'a', endpoint: 'range', status: 200 };
const never = (name: string) => {
  throw new Error(name);
};

test('writes from time to time, without a stop', async () => {
  const { uses } = openTestStore();
  const audit = startAudit({ table: uses, keepDays: 1, flushMs: 1, logError: never });
  audit.count(USE);
  await expect.poll(() => uses.list()).toMatchObject([{ ...USE, requests: 1 }]);
  await audit.stop();
});

test('writes what is left when it stops', async () => {
  const { uses } = openTestStore();
  const audit = startAudit({ table: uses, keepDays: 1, logError: never });
  audit.count(USE);
  await audit.stop();
  expect(uses.list()).toMatchObject([{ ...USE, requests: 1 }]);
});

test('counts nothing where nothing is kept, and drops what was', async () => {
  const { uses } = openTestStore();
  await uses.add([{ ...USE, day: '2020-01-01', requests: 1 }]);
  const audit = startAudit({ table: uses, keepDays: 0, logError: never });
  audit.count(USE);
  await audit.stop();
  expect(uses.list()).toEqual([]);
});
