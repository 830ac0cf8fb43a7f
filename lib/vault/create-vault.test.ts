import { describe, expect, test } from 'vitest';
import { createMemorySession } from '../../test/fakes/create-memory-session';
import { keepDatabase } from '../../test/fakes/keep-database';
import { openTestDatabase } from '../../test/fakes/open-test-database';
import { createVault } from './create-vault';

const PASSPHRASE = 'four plain little words';
const OTHER = 'another four little words';
const NEVER = { kind: 'missing' };

/** A vault with few rounds, and what a worker, a browser or a thief of the disk finds of it. */
async function createWorld() {
  const database = await openTestDatabase();
  const session = createMemorySession();
  const open = (held = session) =>
    createVault({ store: keepDatabase(database), session: held, now: () => 7, rounds: 10 });
  const keep = (id: string, key: string) => open().write(id, { key, keep: 'disk' });
  const readDisk = async () =>
    toText([await database.getAll('keys'), await database.getAll('lock')]);
  return {
    database,
    session,
    vault: open(),
    keep,
    readDisk,
    restartWorker: () => open(),
    restartBrowser: () => open(createMemorySession()),
  };
}

/** All that is stored as text, bytes as the characters that they would be. */
function toText(stored: unknown): string {
  return JSON.stringify(stored, (_name, value: unknown) =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value)
      ? new TextDecoder('latin1').decode(value)
      : value,
  );
}

const found = (key: string) => ({ kind: 'key', key, addedAtMs: 7 });

describe('a key on the disk', () => {
  test('is kept for each directory', async () => {
    const { vault, keep } = await createWorld();
    await keep('a', 'hd_1');
    await keep('b', 'hd_2');
    expect([await vault.read('a'), await vault.read('b')]).toEqual([found('hd_1'), found('hd_2')]);
    expect(await vault.read('c')).toEqual(NEVER);
  });

  test('takes the place of the one before, which is wiped', async () => {
    const { keep, database } = await createWorld();
    await keep('a', 'hd_old');
    await keep('a', 'hd_new');
    expect(await database.getAll('keys')).toEqual([{ kind: 'plain', key: 'hd_new', addedAtMs: 7 }]);
  });

  test('T15: is removed for good', async () => {
    const { vault, keep, database } = await createWorld();
    await keep('a', 'hd_1');
    await vault.remove('a');
    expect(await vault.read('a')).toEqual(NEVER);
    expect(await database.count('keys')).toBe(0);
  });

  test('T1: is kept apart from all that is shown of a directory', async () => {
    const { keep, database } = await createWorld();
    await keep('a', 'hd_1');
    expect(await database.getAll('directories')).toEqual([]);
  });

  test('F18: is missing where what is stored is none', async () => {
    const { vault, database } = await createWorld();
    await database.put('keys', { kind: 'later', addedAtMs: 1 } as never, 'a');
    expect(await vault.read('a')).toEqual(NEVER);
  });
});

describe('a key of this session', () => {
  test('T15: is nowhere on the disk, outlives the worker and goes with the browser', async () => {
    const { vault, readDisk, restartWorker, restartBrowser } = await createWorld();
    await vault.write('a', { key: 'hd_1', keep: 'session' });
    expect(await readDisk()).toBe('[[],[]]');
    expect(await restartWorker().read('a')).toEqual(found('hd_1'));
    expect(await restartBrowser().read('a')).toEqual(NEVER);
  });

  test('T15: wipes the one on the disk', async () => {
    const { vault, keep, readDisk } = await createWorld();
    await keep('a', 'hd_old');
    await vault.write('a', { key: 'hd_new', keep: 'session' });
    expect(await readDisk()).toBe('[[],[]]');
    expect(await vault.read('a')).toEqual(found('hd_new'));
  });

  test('is wiped by one on the disk, and when it is removed', async () => {
    const { vault, keep, session } = await createWorld();
    await vault.write('a', { key: 'hd_1', keep: 'session' });
    await keep('a', 'hd_2');
    expect(await vault.read('a')).toEqual(found('hd_2'));
    await vault.write('b', { key: 'hd_3', keep: 'session' });
    await vault.remove('b');
    expect(session.values).toEqual({});
  });

  test('is taken and read while the others are locked', async () => {
    const { vault } = await createWorld();
    await vault.passphrase.set({ passphrase: PASSPHRASE });
    await vault.passphrase.lock();
    expect(await vault.write('a', { key: 'hd_1', keep: 'session' })).toMatchObject({ ok: true });
    expect(await vault.read('a')).toEqual(found('hd_1'));
  });
});

describe('a passphrase', () => {
  test('T15: leaves neither a key nor itself on the disk', async () => {
    const { vault, keep, readDisk } = await createWorld();
    await keep('a', 'hd_before');
    await vault.passphrase.set({ passphrase: PASSPHRASE });
    await keep('b', 'hd_after');
    const disk = await readDisk();
    for (const secret of ['hd_before', 'hd_after', PASSPHRASE]) expect(disk).not.toContain(secret);
    expect([await vault.read('a'), await vault.read('b')]).toEqual([
      found('hd_before'),
      found('hd_after'),
    ]);
  });

  test('is not asked for again by a worker that starts again, but by the browser', async () => {
    const { vault, keep, restartWorker, restartBrowser } = await createWorld();
    await vault.passphrase.set({ passphrase: PASSPHRASE });
    await keep('a', 'hd_1');
    expect(await restartWorker().read('a')).toEqual(found('hd_1'));
    const again = restartBrowser();
    expect(await again.passphrase.readState()).toBe('locked');
    expect(await again.read('a')).toEqual({ kind: 'locked', addedAtMs: 7 });
    expect(await again.passphrase.unlock(PASSPHRASE)).toMatchObject({ ok: true });
    expect(await again.read('a')).toEqual(found('hd_1'));
  });

  test('locks when it is told to', async () => {
    const { vault, keep, session } = await createWorld();
    await vault.passphrase.set({ passphrase: PASSPHRASE });
    await keep('a', 'hd_1');
    await vault.passphrase.lock();
    expect(await vault.read('a')).toEqual({ kind: 'locked', addedAtMs: 7 });
    expect(session.values).toEqual({});
  });

  test('takes no key to the disk while it is locked', async () => {
    const { vault, keep, database } = await createWorld();
    await vault.passphrase.set({ passphrase: PASSPHRASE });
    await vault.passphrase.lock();
    expect(await keep('a', 'hd_1')).toEqual({ ok: false, error: 'keyLocked' });
    expect(await database.count('keys')).toBe(0);
  });

  test('is changed by whoever knows the current one, also while it is locked', async () => {
    const { vault, keep, restartBrowser } = await createWorld();
    await vault.passphrase.set({ passphrase: PASSPHRASE });
    await keep('a', 'hd_1');
    await vault.passphrase.lock();
    const change = { passphrase: OTHER, current: PASSPHRASE };
    expect(await vault.passphrase.set(change)).toMatchObject({ ok: true });
    expect(await vault.read('a')).toEqual(found('hd_1'));
    const again = restartBrowser();
    expect(await again.passphrase.unlock(PASSPHRASE)).toEqual({
      ok: false,
      error: 'wrongPassphrase',
    });
    expect(await again.passphrase.unlock(OTHER)).toMatchObject({ ok: true });
    expect(await again.read('a')).toEqual(found('hd_1'));
  });

  test('is removed by whoever knows it, and the keys are readable then', async () => {
    const { vault, keep, readDisk, session } = await createWorld();
    await keep('a', 'hd_1');
    await vault.passphrase.set({ passphrase: PASSPHRASE });
    await vault.passphrase.lock();
    expect(await vault.passphrase.remove(PASSPHRASE)).toMatchObject({ ok: true });
    expect(await readDisk()).toBe('[[{"kind":"plain","key":"hd_1","addedAtMs":7}],[]]');
    expect(session.values).toEqual({});
    expect(await vault.passphrase.readState()).toBe('none');
  });

  test('that is wrong changes nothing', async () => {
    const { vault, keep, readDisk } = await createWorld();
    await vault.passphrase.set({ passphrase: PASSPHRASE });
    await keep('a', 'hd_1');
    await vault.passphrase.lock();
    const before = await readDisk();
    const { passphrase } = vault;
    const answers = [
      await passphrase.unlock('wrong'),
      await passphrase.remove('wrong'),
      await passphrase.set({ passphrase: OTHER, current: 'wrong' }),
      await passphrase.set({ passphrase: OTHER }),
    ];
    expect(answers).toEqual(answers.map(() => ({ ok: false, error: 'wrongPassphrase' })));
    expect(await readDisk()).toBe(before);
    expect(await passphrase.readState()).toBe('locked');
  });

  test('is not set where it has fewer than 8 characters', async () => {
    const { vault, keep, readDisk } = await createWorld();
    await keep('a', 'hd_1');
    const before = await readDisk();
    const short = await vault.passphrase.set({ passphrase: '1234567' });
    expect(short).toEqual({ ok: false, error: 'passphraseTooShort' });
    expect(await readDisk()).toBe(before);
  });

  test('is changed once where the change is asked for twice', async () => {
    const { vault } = await createWorld();
    await vault.passphrase.set({ passphrase: PASSPHRASE });
    const change = { passphrase: OTHER, current: PASSPHRASE };
    expect(await vault.passphrase.set(change)).toMatchObject({ ok: true });
    expect(await vault.passphrase.set(change)).toMatchObject({ ok: true });
    expect(await vault.passphrase.unlock(OTHER)).toMatchObject({ ok: true });
  });

  test('is the same however its letters are composed', async () => {
    const { vault } = await createWorld();
    await vault.passphrase.set({ passphrase: 'gru\u0308n und leise' });
    expect(await vault.passphrase.unlock('gr\u00fcn und leise')).toMatchObject({ ok: true });
  });

  test('has a salt of its own each time it is set', async () => {
    const { vault, database } = await createWorld();
    await vault.passphrase.set({ passphrase: PASSPHRASE });
    const [first] = await database.getAll('lock');
    await vault.passphrase.set({ passphrase: PASSPHRASE, current: PASSPHRASE });
    const [second] = await database.getAll('lock');
    expect(second!.salt).not.toEqual(first!.salt);
    expect(first!.salt).toHaveLength(16);
  });

  test('that is forgotten goes with the keys that it locks, and with no others', async () => {
    const { vault, keep, readDisk } = await createWorld();
    await vault.write('a', { key: 'hd_1', keep: 'session' });
    await keep('b', 'hd_2');
    await vault.passphrase.set({ passphrase: PASSPHRASE });
    await vault.passphrase.forget();
    expect(await readDisk()).toBe('[[],[]]');
    expect([await vault.read('a'), await vault.read('b')]).toEqual([found('hd_1'), NEVER]);
    expect(await keep('b', 'hd_3')).toMatchObject({ ok: true });
  });

  test('F18: whose record is lost leaves keys missing that nobody can open', async () => {
    const { vault, keep, database } = await createWorld();
    await vault.passphrase.set({ passphrase: PASSPHRASE });
    await keep('a', 'hd_1');
    await database.clear('lock');
    expect(await vault.read('a')).toEqual(NEVER);
  });
});

test('keys that are read or written while all are sealed anew are neither missing nor lost', async () => {
  const { vault, keep } = await createWorld();
  await keep('a', 'hd_1');
  const [, during, written] = await Promise.all([
    vault.passphrase.set({ passphrase: PASSPHRASE }),
    vault.read('a'),
    vault.write('b', { key: 'hd_2', keep: 'disk' }),
  ]);
  expect(during).toEqual(found('hd_1'));
  expect(written).toMatchObject({ ok: true });
  expect(await vault.read('b')).toEqual(found('hd_2'));
});

test('one thing that fails in the vault does not keep the next one from being done', async () => {
  const { vault, keep, database } = await createWorld();
  await keep('a', 'hd_1');
  await database.put('lock', { salt: 5, rounds: 0 } as never, 'passphrase');
  await expect(vault.passphrase.unlock(PASSPHRASE)).rejects.toBeInstanceOf(TypeError);
  expect(await vault.read('a')).toEqual(found('hd_1'));
});
