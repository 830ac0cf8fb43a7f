import { expect, test } from 'vitest';
import { breakReads } from '../../test/fakes/break-reads';
import { createMemorySession } from '../../test/fakes/create-memory-session';
import { createLedger } from './create-ledger';

const entry = (atMs: number) =>
  ({ atMs, directoryId: 'a', prefix: 'bdc5e', occasion: 'page' }) as const;

test('keeps what was sent over a restart of the worker', async () => {
  const session = createMemorySession();
  await createLedger(session).note(entry(1));
  const next = createLedger(session);
  await Promise.all([next.note(entry(2)), next.note(entry(3))]);
  expect(await createLedger(session).list()).toEqual([entry(1), entry(2), entry(3)]);
});

test('F19: reads again what could not be read, and loses nothing of it', async () => {
  const session = createMemorySession();
  await createLedger(session).note(entry(1));
  const next = createLedger(breakReads(session));
  await expect(next.note(entry(2))).rejects.toThrow('unreadable');
  await next.note(entry(3));
  expect(await next.list()).toEqual([entry(1), entry(3)]);
});

test('keeps the latest 500', async () => {
  const ledger = createLedger(createMemorySession());
  for (let atMs = 0; atMs < 600; atMs += 1) await ledger.note(entry(atMs));
  const kept = await ledger.list();
  expect([kept.length, kept[0]?.atMs, kept.at(-1)?.atMs]).toEqual([500, 100, 599]);
});

test('keeps nothing once it is cleared', async () => {
  const session = createMemorySession();
  const ledger = createLedger(session);
  await ledger.note(entry(1));
  await ledger.clear();
  expect([await ledger.list(), await createLedger(session).list()]).toEqual([[], []]);
});

test('keeps what was sent to a directory that is no longer connected, with its name', async () => {
  const session = createMemorySession();
  const ledger = createLedger(session);
  await ledger.note(entry(1), { ...entry(2), directoryId: 'b' });
  await ledger.keepName('a', 'Mine');
  const kept = [
    { ...entry(1), directory: 'Mine' },
    { ...entry(2), directoryId: 'b' },
  ];
  expect([await ledger.list(), await createLedger(session).list()]).toEqual([kept, kept]);
});
