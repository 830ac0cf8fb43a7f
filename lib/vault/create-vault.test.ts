import { describe, expect, test } from 'vitest';
import { createVaultWorld } from '../../test/fakes/create-vault-world';
import { makeDirectoryRecord } from '../../test/fakes/make-directory-record';
import type { DirectoryRecord } from '../store/open-database';

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
    expect(JSON.stringify(await database.getAll('directories'))).not.toContain('hd_1');
  });

  test('F18: is missing where what is stored is none', async () => {
    const { vault, database } = await createVaultWorld();
    await database.put('keys', { kind: 'later', addedAtMs: 1 } as never, 'a');
    expect(await vault.read('a')).toEqual(NEVER);
  });
});

describe('a key of this session', () => {
  test('T15: is nowhere on the disk, outlives the worker and goes with the browser', async () => {
    const { keep, readDisk, restartWorker, restartBrowser } = await createVaultWorld();
    await keep('a', 'hd_1', 'session');
    expect(await readDisk()).toBe('[[],[]]');
    expect(await restartWorker().read('a')).toEqual(found('hd_1'));
    expect(await restartBrowser().read('a')).toEqual(NEVER);
  });

  test('T15: wipes the one on the disk', async () => {
    const { vault, keep, readDisk } = await createVaultWorld();
    await keep('a', 'hd_old');
    await keep('a', 'hd_new', 'session');
    expect(await readDisk()).toBe('[[],[]]');
    expect(await vault.read('a')).toEqual(found('hd_new'));
  });

  test('is wiped by one on the disk, and when it is removed', async () => {
    const { vault, keep, session } = await createVaultWorld();
    await keep('a', 'hd_1', 'session');
    await keep('a', 'hd_2');
    expect(await vault.read('a')).toEqual(found('hd_2'));
    await keep('b', 'hd_3', 'session');
    await vault.remove('b');
    expect(session.values).toEqual({});
  });

  test('is taken and read while the others are locked', async () => {
    const { vault, keep } = await createVaultWorld();
    await vault.passphrase.set({ passphrase: PASSPHRASE });
    await vault.passphrase.lock();
    expect(await keep('a', 'hd_1', 'session')).toMatchObject({ ok: true });
    expect(await vault.read('a')).toEqual(found('hd_1'));
  });
});

describe('a key and the record of its directory', () => {
  const MOVES = [
    ['disk', 'disk'],
    ['disk', 'session'],
    ['session', 'disk'],
    ['session', 'session'],
  ] as const;
  const directory = (part: object = {}) => ({ ...makeDirectoryRecord(), ...part });

  test.each(MOVES)('change together, from the %s to the %s', async (from, to) => {
    const { vault, keep, database, readAll } = await createVaultWorld();
    await keep('a', 'hd_old', from);
    const record = directory({ keyKept: to, name: 'New' });
    const written = await vault.write('a', { key: 'hd_new', keep: to }, () => record);
    expect(written).toEqual({ ok: true, value: record });
    expect(await vault.read('a')).toEqual(found('hd_new'));
    expect(await database.getAll('directories')).toEqual([record]);
    expect(await readAll()).not.toContain('hd_old');
  });

  test.each(MOVES)(
    'F16: stay as they were where they cannot be stored, from the %s to the %s',
    async (from, to) => {
      const { vault, keep, readAll } = await createVaultWorld();
      await keep('a', 'hd_old', from);
      const before = await readAll();
      const unstorable = () => directory({ unstorable: () => {} });
      const writing = vault.write('a', { key: 'hd_new', keep: to }, unstorable);
      await expect(writing).rejects.toThrow(/could not be cloned/);
      expect(await readAll()).toBe(before);
    },
  );

  test.each(['disk', 'session'] as const)(
    'T15: leave nothing of a directory that is not there, or cannot be stored: %s',
    async (keep) => {
      const { vault, readAll } = await createVaultWorld();
      const before = await readAll();
      const write = (record: DirectoryRecord | undefined) =>
        vault.write('a', { key: 'hd_1', keep }, () => record);
      expect(await write(undefined)).toEqual({ ok: false, error: 'unknownDirectory' });
      await expect(write(directory({ unstorable: () => {} }))).rejects.toThrow(
        /could not be cloned/,
      );
      expect(await readAll()).toBe(before);
    },
  );

  test('are changed by what is stored of the directory', async () => {
    const { vault, keep } = await createVaultWorld();
    await keep('a', 'hd_1');
    const rename = (stored?: DirectoryRecord) => stored && { ...stored, name: `${stored.name}2` };
    await vault.write('a', { key: 'hd_2', keep: 'disk' }, rename);
    const again = await vault.write('a', { key: 'hd_3', keep: 'disk' }, rename);
    expect(again).toMatchObject({ value: { name: 'A22' } });
  });

  test('F1: are the old ones for a worker that was stopped before both were stored', async () => {
    const { vault, keep, session } = await createVaultWorld();
    await keep('a', 'hd_old');
    await session.write('key:a', { key: 'hd_new', addedAtMs: 8 });
    expect(await vault.read('a')).toEqual(found('hd_old'));
    await vault.sweep();
    expect(session.values).toEqual({});
    expect(await vault.read('a')).toEqual(found('hd_old'));
  });

  test('are the new ones although the old key stays in memory for a while', async () => {
    const { keep, session, openVault } = await createVaultWorld();
    await keep('a', 'hd_old', 'session');
    const vault = openVault({ ...session, remove: () => Promise.reject(new Error('full')) });
    const record = directory();
    const written = await vault.write('a', { key: 'hd_new', keep: 'disk' }, () => record);
    expect([written.ok, await vault.read('a')]).toEqual([true, found('hd_new')]);
  });
});

describe('sweep', () => {
  test('F1: wipes keys of no directory, and no others', async () => {
    const { vault, keep, database, session } = await createVaultWorld();
    await keep('a', 'hd_a');
    await keep('b', 'hd_b', 'session');
    await keep('later', 'hd_later');
    await database.put('directories', { id: 'later', protocol: 'carrierPigeon' } as never);
    await database.put('keys', { kind: 'plain', key: 'hd_lost', addedAtMs: 1 }, 'lost');
    await session.write('key:gone', { key: 'hd_gone', addedAtMs: 1 });
    await session.write('gate:gone', { failures: 0 });
    await vault.sweep();
    expect(await database.getAllKeys('keys')).toEqual(['a', 'later']);
    expect(Object.keys(session.values)).toEqual(['key:b', 'gate:gone']);
  });

  test('leaves a key that is being stored', async () => {
    const { vault, keep } = await createVaultWorld();
    await Promise.all([keep('a', 'hd_a', 'session'), vault.sweep(), keep('b', 'hd_b')]);
    await vault.sweep();
    expect([await vault.read('a'), await vault.read('b')]).toEqual([found('hd_a'), found('hd_b')]);
  });
});

test('T15: clear wipes all keys, whosesoever they are', async () => {
  const { vault, keep, database, session } = await createVaultWorld();
  await keep('a', 'hd_a', 'session');
  await keep('b', 'hd_b');
  await database.put('keys', { kind: 'plain', key: 'hd_lost', addedAtMs: 1 }, 'lost');
  await vault.clear();
  expect([await database.getAll('keys'), session.values]).toEqual([[], {}]);
});

test('one thing that fails in the vault does not keep the next one from being done', async () => {
  const { vault, keep, database } = await createVaultWorld();
  await keep('a', 'hd_1');
  await database.put('lock', { salt: 5, rounds: 0 } as never, 'passphrase');
  await expect(vault.passphrase.unlock(PASSPHRASE)).rejects.toBeInstanceOf(TypeError);
  expect(await vault.read('a')).toEqual(found('hd_1'));
});
