import { expect, test } from 'vitest';
import { createMemorySession } from '../../test/fakes/create-memory-session';
import { makeDirectoryRecord } from '../../test/fakes/make-directory-record';
import { createGateKeeper } from '../lookup/create-gate-keeper';
import { OPEN_GATE, type Gate } from '../lookup/gate';
import { createQueueTable } from './create-queue-table';

const LIMITED: Gate = {
  ...OPEN_GATE,
  sentAtMs: [1],
  closed: { reason: 'rateLimited', sinceMs: 1, waitMs: 60_000 },
};

test('F3, F10: the gate of a directory is found by the worker that comes after', async () => {
  const session = createMemorySession();
  const open = (id: string) => {
    const table = createQueueTable(session, (_record, { gate }) => {
      const keeper = createGateKeeper(gate);
      return { keeper, readGate: () => keeper.load().then(keeper.read) };
    });
    return table.of(makeDirectoryRecord({ id }));
  };
  await open('a').keeper.write(LIMITED);
  expect(await open('a').readGate()).toEqual(LIMITED);
  expect(await open('b').readGate()).toEqual(OPEN_GATE);
});
