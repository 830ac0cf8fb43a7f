import { describe, expect, test } from 'vitest';
import { createVaultWorld } from '../../test/fakes/create-vault-world';

const PASSPHRASE = 'four plain little words';
const NEVER = { kind: 'missing' };
const found = (key: string) => ({ kind: 'key', key, addedAtMs: 7 });

describe('a key on the disk', () => {
  test('is kept for each directory', async () => {
    const { vault, keep } = await createVaultWorld();
    await keep('a', 'hd_1');
    await keep('b', 'hd_2');
    expect([await vault.read('a'), await vault.read('b')]).toEqual([found('hd_1'), found('hd_2')]);
    expect(await vault.read('c')).toEqual(NEVER);
  });

  test('takes the place of the one before, which is wiped', async () => {
    const { keep, database } = await createVaultWorld();
    await keep('a', 'hd_old');
    await keep('a', 'hd_new');
    expect(await database.getAll('keys')).toEqual([{ kind: 'plain', key: 'hd_new', addedAtMs: 7 }]);
  });

  test('T15: is removed for good', async () => {
    const { vault, keep, database } = await createVaultWorld();
    await keep('a', 'hd_1');
    await vault.remove('a');
    expect(await vault.read('a')).toEqual(NEVER);
    expect(await database.count('keys')).toBe(0);
  });

  test('T1: is kept apart from all that is shown of a directory', async () => {
    const { keep, database } = await createVaultWorld();
    await keep('a', 'hd_1');
    expect(await database.getAll('directories')).toEqual([]);
  });

  test('F18: is missing where what is stored is none', async () => {
    const { vault, database } = await createVaultWorld();
    await database.put('keys', { kind: 'later', addedAtMs: 1 } as never, 'a');
    expect(await vault.read('a')).toEqual(NEVER);
  });
});

describe('a key of this session', () => {
  test('T15: is nowhere on the disk, outlives the worker and goes with the browser', async () => {
    const { vault, readDisk, restartWorker, restartBrowser } = await createVaultWorld();
    await vault.write('a', { key: 'hd_1', keep: 'session' });
    expect(await readDisk()).toBe('[[],[]]');
    expect(await restartWorker().read('a')).toEqual(found('hd_1'));
    expect(await restartBrowser().read('a')).toEqual(NEVER);
  });

  test('T15: wipes the one on the disk', async () => {
    const { vault, keep, readDisk } = await createVaultWorld();
    await keep('a', 'hd_old');
    await vault.write('a', { key: 'hd_new', keep: 'session' });
    expect(await readDisk()).toBe('[[],[]]');
    expect(await vault.read('a')).toEqual(found('hd_new'));
  });

  test('is wiped by one on the disk, and when it is removed', async () => {
    const { vault, keep, session } = await createVaultWorld();
    await vault.write('a', { key: 'hd_1', keep: 'session' });
    await keep('a', 'hd_2');
    expect(await vault.read('a')).toEqual(found('hd_2'));
    await vault.write('b', { key: 'hd_3', keep: 'session' });
    await vault.remove('b');
    expect(session.values).toEqual({});
  });

  test('is taken and read while the others are locked', async () => {
    const { vault } = await createVaultWorld();
    await vault.passphrase.set({ passphrase: PASSPHRASE });
    await vault.passphrase.lock();
    expect(await vault.write('a', { key: 'hd_1', keep: 'session' })).toMatchObject({ ok: true });
    expect(await vault.read('a')).toEqual(found('hd_1'));
  });
});

test('one thing that fails in the vault does not keep the next one from being done', async () => {
  const { vault, keep, database } = await createVaultWorld();
  await keep('a', 'hd_1');
  await database.put('lock', { salt: 5, rounds: 0 } as never, 'passphrase');
  await expect(vault.passphrase.unlock(PASSPHRASE)).rejects.toBeInstanceOf(TypeError);
  expect(await vault.read('a')).toEqual(found('hd_1'));
});
