import { describe, expect, test } from 'vitest';
import { createDirectoryWorld } from '../../test/fakes/create-directory-world';
import { makeDirectoryRecord } from '../../test/fakes/make-directory-record';
import type { HashPrefix } from '../number/hash-prefix';
import { DAY_MS } from '../time';
import { replaceKey } from './replace-key';

const PREFIX = 'bdc5e' as HashPrefix;
const KEPT = { listed: [], near: [] };
const FINE = () => new Response('{"id":"49f5c936"}', { status: 400 });
const PASSPHRASE = 'four plain little words';
const RECORD = makeDirectoryRecord();
const NEW = { id: 'a', key: ' hd_2\n', keep: 'disk' } as const;

/** A directory with a key, a kept answer, and a server that answers the new key as it is told to. */
async function createWorld(answer: () => Response | Promise<Response> = FINE, isAllowed = true) {
  const world = await createDirectoryWorld(answer);
  await world.directories.add(RECORD, 'hd_1');
  await world.cache.write('a', PREFIX, KEPT);
  world.clock.pass(94 * DAY_MS);
  const options = { ...world, hasPermission: async () => isAllowed };
  return {
    ...world,
    replace: (part: Partial<Parameters<typeof replaceKey>[0]> = {}) =>
      replaceKey({ ...NEW, ...part }, options),
  };
}

describe('replaceKey', () => {
  test('swaps the key once the directory has taken the new one, which is as old as today', async () => {
    const { replace, sent, directories, vault } = await createWorld();
    expect(await directories.list()).toMatchObject([{ keyAgeDays: 94, keyIsOld: true }]);
    expect(await replace()).toEqual({ ok: true, value: undefined });
    expect(sent).toMatchObject([{ body: '{"range":"0"}', authorization: 'Bearer hd_2' }]);
    expect(await vault.read('a')).toMatchObject({ kind: 'key', key: 'hd_2' });
    expect(await directories.list()).toMatchObject([{ keyAgeDays: 0, keyIsOld: false }]);
  });

  test('wipes the old key', async () => {
    const { replace, database, session } = await createWorld();
    await replace();
    const stored = [await database.getAll('keys'), session.values];
    expect(JSON.stringify(stored)).not.toContain('hd_1');
  });

  test('keeps the answers that are there', async () => {
    const { replace, database } = await createWorld();
    await replace();
    expect(await database.count('ranges')).toBe(1);
  });

  test('moves the key to where it is wanted', async () => {
    const { replace, database, directories } = await createWorld();
    await replace({ keep: 'session' });
    expect(await database.count('keys')).toBe(0);
    expect(await directories.list()).toMatchObject([{ state: 'ready', keyKept: 'session' }]);
  });

  test.each([
    ['refuses it', 401, 'keyRefused'],
    ['is none any more', 404, 'wrongAddress'],
    ['has a fault', 500, 'serviceError'],
    ['asks to wait', 429, 'rateLimited'],
  ])('keeps the old key where the directory %s', async (_what, status, error) => {
    const { replace, vault, queues } = await createWorld(() => new Response('', { status }));
    expect(await replace()).toEqual({ ok: false, error });
    expect(await vault.read('a')).toMatchObject({ key: 'hd_1' });
    // The old key may still be good: it is not held against it.
    expect(await queues.of(RECORD).readGate()).toMatchObject({ closed: undefined });
  });

  test('keeps the old key where nobody answers', async () => {
    const { replace, vault } = await createWorld(() => Promise.reject(new TypeError()));
    expect(await replace()).toEqual({ ok: false, error: 'unreachable' });
    expect(await vault.read('a')).toMatchObject({ key: 'hd_1' });
  });

  test.each([
    ['a directory that is not there', { id: 'b' }, true, 'unknownDirectory'],
    ['no key', { key: ' ' }, true, 'keyMissing'],
    ['what is no key', { key: 'two words' }, true, 'keyInvalid'],
    ['a host that the user does not allow', {}, false, 'noPermission'],
  ])('T13: sends nothing for %s', async (_what, part, isAllowed, error) => {
    const { replace, sent, vault } = await createWorld(FINE, isAllowed);
    expect(await replace(part)).toEqual({ ok: false, error });
    expect(sent).toEqual([]);
    expect(await vault.read('a')).toMatchObject({ key: 'hd_1' });
  });

  test('sends no key that could not be kept, since the others are locked', async () => {
    const { replace, sent, vault } = await createWorld();
    await vault.passphrase.set({ passphrase: PASSPHRASE });
    await vault.passphrase.lock();
    expect(await replace()).toEqual({ ok: false, error: 'keyLocked' });
    expect(sent).toEqual([]);
    expect(await replace({ keep: 'session' })).toMatchObject({ ok: true });
    expect(await vault.read('a')).toMatchObject({ key: 'hd_2' });
  });

  test('brings a key where it is missing', async () => {
    const { replace, vault, directories } = await createWorld();
    await vault.remove('a');
    expect(await replace()).toMatchObject({ ok: true });
    expect(await directories.list()).toMatchObject([{ state: 'ready' }]);
  });

  test.each(['disk', 'session'] as const)(
    'F26: opens the gate that the old key has closed: %s',
    async (keep) => {
      const answers = [FINE(), new Response('', { status: 401 })];
      const { replace, queues } = await createWorld(() => answers.pop() ?? FINE());
      await queues.of(RECORD).ask(PREFIX);
      expect(await queues.of(RECORD).readGate()).toMatchObject({ closed: { reason: 'refused' } });
      await replace({ keep });
      expect(await queues.of(RECORD).readGate()).toMatchObject({ closed: undefined });
    },
  );

  test('counts the test towards the rate', async () => {
    const { replace, queues, clock } = await createWorld();
    await replace();
    expect((await queues.of(RECORD).readGate()).sentAtMs).toContain(clock.now());
  });
});
