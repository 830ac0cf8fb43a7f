import { describe, expect, test } from 'vitest';
import { createFakeClock } from '../../test/fakes/create-fake-clock';
import { createMemorySession } from '../../test/fakes/create-memory-session';
import type { E164 } from '../number/e164';
import { createExactMemory } from './create-exact-memory';

const LISTED = '+12025550143' as E164;
const OTHER = '+12025550144' as E164;
const THIRD = '+12025550145' as E164;
const TTL_MS = 3_600_000;

function createWorld(session = createMemorySession(), maxEntries?: number) {
  const clock = createFakeClock();
  const memory = createExactMemory({
    session,
    now: clock.now,
    ttlMs: async () => TTL_MS,
    maxEntries,
  });
  return { memory, clock, session };
}

describe('createExactMemory', () => {
  test('remembers what each directory said of a number, over a restart of the worker', async () => {
    const { memory, session } = createWorld();
    await Promise.all([
      memory.write('a', LISTED, { isListed: true }),
      memory.write('a', OTHER, { isListed: false }),
    ]);
    for (const known of [memory, createWorld(session).memory]) {
      expect(await known.read('a', LISTED)).toEqual({ isListed: true });
      expect(await known.read('a', OTHER)).toEqual({ isListed: false });
      expect(await known.read('b', LISTED)).toBeUndefined();
    }
  });

  test.each([
    ['until its time is over', TTL_MS - 1, true],
    ['and no longer', TTL_MS, false],
    ['F20: nor when the clock was put back', -1, false],
  ])('uses an answer %s', async (_what, ms, isUsed) => {
    const { memory, clock } = createWorld();
    await memory.write('a', LISTED, { isListed: true });
    clock.pass(ms);
    expect(await memory.read('a', LISTED)).toEqual(isUsed ? { isListed: true } : undefined);
  });

  test('F19: reads again what could not be read', async () => {
    const session = createMemorySession();
    let isBroken = true;
    const read = (key: string) =>
      isBroken ? Promise.reject(new Error('closed')) : session.read(key);
    const { memory } = createWorld({ ...session, read });
    await expect(memory.read('a', LISTED)).rejects.toThrow('closed');
    isBroken = false;
    await memory.write('a', LISTED, { isListed: true });
    expect(await memory.read('a', LISTED)).toEqual({ isListed: true });
  });

  test('remembers 10,000 numbers of a directory, and forgets the oldest of more', async () => {
    const { memory, session } = createWorld();
    const all = Array.from({ length: 10_001 }, (_none, at) => `+1202${1_000_000 + at}` as E164);
    await Promise.all(all.map((e164) => memory.write('a', e164, { isListed: false })));
    expect(await memory.read('a', all[0]!)).toBeUndefined();
    expect(await memory.read('a', all[1]!)).toEqual({ isListed: false });
    expect(JSON.stringify(session.values).length).toBeLessThan(500_000);
  });

  test('T8: knows that it has forgotten what is still fresh, over a restart of the worker', async () => {
    const { memory, clock, session } = createWorld(createMemorySession(), 2);
    await memory.write('a', LISTED, { isListed: true });
    clock.pass(1_000);
    for (const e164 of [OTHER, THIRD, OTHER]) await memory.write('a', e164, { isListed: false });
    expect([await memory.hasForgotten('a'), await memory.hasForgotten('b')]).toEqual([true, false]);
    const next = createExactMemory({ session, now: clock.now, ttlMs: async () => TTL_MS });
    expect(await next.hasForgotten('a')).toBe(true);
    clock.pass(TTL_MS - 1_000);
    expect([await next.hasForgotten('a'), await memory.hasForgotten('a')]).toEqual([false, false]);
    expect(await memory.read('a', OTHER)).toEqual({ isListed: false });
  });

  test('forgets one directory, or all, and nothing that is not its own', async () => {
    const { memory, session } = createWorld(createMemorySession({ 'gate:a': 1 }));
    for (const id of ['a', 'b', 'c']) await memory.write(id, LISTED, { isListed: true });
    await memory.clear('a');
    expect(await memory.read('a', LISTED)).toBeUndefined();
    expect(Object.keys(session.values)).toEqual(['gate:a', 'exact:b', 'exact:c']);
    await memory.clear();
    expect(session.values).toEqual({ 'gate:a': 1 });
  });

  test('F26: writes nothing of a directory that was removed meanwhile', async () => {
    const { memory, session } = createWorld();
    await memory.read('a', LISTED);
    const written = memory.write('a', LISTED, { isListed: true });
    await memory.clear('a');
    await written;
    expect(await createWorld(session).memory.read('a', LISTED)).toBeUndefined();
  });
});
