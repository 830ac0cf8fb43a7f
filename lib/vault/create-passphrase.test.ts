import { describe, expect, test } from 'vitest';
import { createVaultWorld } from '../../test/fakes/create-vault-world';

const PASSPHRASE = 'four plain little words';
const OTHER = 'another four little words';
const NEVER = { kind: 'missing' };
const found = (key: string) => ({ kind: 'key', key, addedAtMs: 7 });

describe('a passphrase', () => {
  test('T15: leaves neither a key nor itself on the disk', async () => {
    const { vault, keep, readDisk } = await createVaultWorld();
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
    const { vault, keep, restartWorker, restartBrowser } = await createVaultWorld();
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
    const { vault, keep, session } = await createVaultWorld();
    await vault.passphrase.set({ passphrase: PASSPHRASE });
    await keep('a', 'hd_1');
    await vault.passphrase.lock();
    expect(await vault.read('a')).toEqual({ kind: 'locked', addedAtMs: 7 });
    expect(session.values).toEqual({});
  });

  test('takes no key to the disk while it is locked', async () => {
    const { vault, keep, database } = await createVaultWorld();
    await vault.passphrase.set({ passphrase: PASSPHRASE });
    await vault.passphrase.lock();
    expect(await keep('a', 'hd_1')).toEqual({ ok: false, error: 'keyLocked' });
    expect(await database.count('keys')).toBe(0);
  });

  test('is changed by whoever knows the current one, also while it is locked', async () => {
    const { vault, keep, restartBrowser } = await createVaultWorld();
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
    const { vault, keep, readDisk, session } = await createVaultWorld();
    await keep('a', 'hd_1');
    await vault.passphrase.set({ passphrase: PASSPHRASE });
    await vault.passphrase.lock();
    expect(await vault.passphrase.remove(PASSPHRASE)).toMatchObject({ ok: true });
    expect(await readDisk()).toBe('[[{"kind":"plain","key":"hd_1","addedAtMs":7}],[]]');
    expect(session.values).toEqual({});
    expect(await vault.passphrase.readState()).toBe('none');
  });

  test('that is wrong changes nothing', async () => {
    const { vault, keep, readDisk } = await createVaultWorld();
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
    const { vault, keep, readDisk } = await createVaultWorld();
    await keep('a', 'hd_1');
    const before = await readDisk();
    const short = await vault.passphrase.set({ passphrase: '1234567' });
    expect(short).toEqual({ ok: false, error: 'passphraseTooShort' });
    expect(await readDisk()).toBe(before);
  });

  test('is changed once where the change is asked for twice', async () => {
    const { vault } = await createVaultWorld();
    await vault.passphrase.set({ passphrase: PASSPHRASE });
    const change = { passphrase: OTHER, current: PASSPHRASE };
    expect(await vault.passphrase.set(change)).toMatchObject({ ok: true });
    expect(await vault.passphrase.set(change)).toMatchObject({ ok: true });
    expect(await vault.passphrase.unlock(OTHER)).toMatchObject({ ok: true });
  });

  test('is the same however its letters are composed', async () => {
    const { vault } = await createVaultWorld();
    await vault.passphrase.set({ passphrase: 'gru\u0308n und leise' });
    expect(await vault.passphrase.unlock('gr\u00fcn und leise')).toMatchObject({ ok: true });
  });

  test('is locked for a worker that was stopped before it could keep the new secret', async () => {
    const { vault, keep, session, restartWorker } = await createVaultWorld();
    await vault.passphrase.set({ passphrase: PASSPHRASE });
    await keep('a', 'hd_1');
    const held = session.values['unlocked'];
    await vault.passphrase.set({ passphrase: OTHER, current: PASSPHRASE });
    await session.write('unlocked', held);
    const again = restartWorker();
    expect(await again.read('a')).toEqual({ kind: 'locked', addedAtMs: 7 });
    expect(await again.passphrase.unlock(OTHER)).toMatchObject({ ok: true });
    expect(await again.read('a')).toEqual(found('hd_1'));
  });

  test('has a salt of its own each time it is set', async () => {
    const { vault, database } = await createVaultWorld();
    await vault.passphrase.set({ passphrase: PASSPHRASE });
    const [first] = await database.getAll('lock');
    await vault.passphrase.set({ passphrase: PASSPHRASE, current: PASSPHRASE });
    const [second] = await database.getAll('lock');
    expect(second!.salt).not.toEqual(first!.salt);
    expect(first!.salt).toHaveLength(16);
  });

  test('that is forgotten goes with the keys that it locks, and with no others', async () => {
    const { vault, keep, readDisk } = await createVaultWorld();
    await keep('a', 'hd_1', 'session');
    await keep('b', 'hd_2');
    await vault.passphrase.set({ passphrase: PASSPHRASE });
    await vault.passphrase.forget();
    expect(await readDisk()).toBe('[[],[]]');
    expect([await vault.read('a'), await vault.read('b')]).toEqual([found('hd_1'), NEVER]);
    expect(await keep('b', 'hd_3')).toMatchObject({ ok: true });
  });

  test('F18: whose record is lost leaves keys missing that nobody can open', async () => {
    const { vault, keep, database } = await createVaultWorld();
    await vault.passphrase.set({ passphrase: PASSPHRASE });
    await keep('a', 'hd_1');
    await database.clear('lock');
    expect(await vault.read('a')).toEqual(NEVER);
  });
});

test('T15: keys that are written while all are sealed anew are sealed as well', async () => {
  const { vault, keep, readDisk } = await createVaultWorld();
  await keep('a', 'hd_1');
  let isSet = false;
  const set = vault.passphrase.set({ passphrase: PASSPHRASE }).then(() => (isSet = true));
  const written: Promise<unknown>[] = [];
  // One at each step of the other, whichever comes between its last look and its end.
  while (!isSet) {
    written.push(keep(`b${written.length}`, 'hd_2'));
    await new Promise(setImmediate);
  }
  await Promise.all([set, ...written]);
  expect(await readDisk()).not.toMatch(/hd_/);
  expect(await vault.read('b0')).toEqual(found('hd_2'));
});

test('a key that is read while all are sealed anew is not missing', async () => {
  const { vault, keep } = await createVaultWorld();
  await keep('a', 'hd_1');
  const set = vault.passphrase.set({ passphrase: PASSPHRASE });
  expect(await vault.read('a')).toEqual(found('hd_1'));
  expect(await set).toMatchObject({ ok: true });
});
