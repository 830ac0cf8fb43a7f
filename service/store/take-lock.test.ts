import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { takeLock, type LockHolder, type LockTable } from './take-lock';

function createTable(holder?: LockHolder): LockTable {
  let held = holder;
  return {
    exclusively: (step) => step(),
    readHolder: () => held,
    writeHolder: (next) => {
      held = next;
    },
  };
}

const ANN: LockHolder = { process: 7, secret: 'a' };
const BOB: LockHolder = { process: 8, secret: 'b' };

describe('takeLock', () => {
  test('is taken once until it is given back, also by the same process', () => {
    const table = createTable();
    const taken = takeLock(table);
    expect(taken.ok).toBe(true);
    expect(takeLock(table)).toEqual({ ok: false, error: process.pid });
    if (taken.ok) taken.value();
    expect(takeLock(table).ok).toBe(true);
  });

  test.each([
    ['of another process that runs', { ...ANN }, true, false],
    ['of another process that is gone', { ...ANN }, false, true],
    ['of a process that is gone, whose number is ours now', { ...BOB, secret: 'c' }, true, true],
  ])('a lock %s', (_whose, held, isAlive, isTaken) => {
    const outcome = takeLock(createTable(held), { holder: BOB, isAlive: () => isAlive });
    expect(outcome.ok).toBe(isTaken);
  });

  test('takes over from a process that has ended', () => {
    const ended = spawnSync(process.execPath, ['-e', '']).pid;
    expect(takeLock(createTable({ process: ended, secret: '' })).ok).toBe(true);
  });

  test('leaves it to a process that runs', () => {
    const parent = { process: process.ppid, secret: '' };
    expect(takeLock(createTable(parent))).toEqual({ ok: false, error: process.ppid });
  });
});
