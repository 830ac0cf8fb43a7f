import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMemorySession } from '../../test/fakes/create-memory-session';
import { keepDatabase } from '../../test/fakes/keep-database';
import { makeDirectoryRecord } from '../../test/fakes/make-directory-record';
import { openTestDatabase } from '../../test/fakes/open-test-database';
import { createVault } from '../vault/create-vault';
import { createPassphraseHandlers } from './create-passphrase-handlers';

const PASSPHRASE = 'four plain little words';

async function createWorld() {
  const store = keepDatabase(await openTestDatabase());
  const session = createMemorySession();
  const vault = createVault({ store, session, now: () => 1, rounds: 1 });
  const told: string[] = [];
  const handlers = createPassphraseHandlers({
    vault,
    onDirectories: async () => void told.push('all'),
    onKeysShown: async () => void told.push('shown'),
  });
  const keep = (id: string, key: string) =>
    vault.write(id, { key, keep: 'disk' }, () => makeDirectoryRecord({ id }));
  await keep('a', 'hd_1');
  return { handlers, vault, told, keep };
}

test('says so each time keys come or go', async () => {
  const { handlers, told, vault } = await createWorld();
  expect(await handlers.readLock({})).toBe('none');
  await handlers.setPassphrase({ passphrase: PASSPHRASE });
  expect(await handlers.readLock({})).toBe('unlocked');
  await handlers.lock({});
  expect(await handlers.readLock({})).toBe('locked');
  expect(await handlers.unlock({ passphrase: PASSPHRASE })).toEqual({ ok: true, value: undefined });
  await handlers.removePassphrase({ current: PASSPHRASE });
  await handlers.forgetKeys({});
  expect(told).toEqual(['all', 'shown', 'all', 'all', 'all']);
  expect(await vault.read('a')).toEqual({ kind: 'missing' });
});

test('has nothing looked up again for a wrong passphrase', async () => {
  const { handlers, told } = await createWorld();
  await handlers.setPassphrase({ passphrase: PASSPHRASE });
  await handlers.lock({});
  told.length = 0;
  const wrong = { ok: false, error: 'wrongPassphrase' };
  expect(await handlers.unlock({ passphrase: 'wrong' })).toEqual(wrong);
  expect(await handlers.removePassphrase({ current: 'wrong' })).toEqual(wrong);
  const change = { passphrase: 'another four words', current: 'wrong' };
  expect(await handlers.setPassphrase(change)).toEqual(wrong);
  expect(told).toEqual([]);
});

test('T1: no answer holds a passphrase or a key, whatever they are', async () => {
  const anyText = fc.stringMatching(/^[!-~]{12,40}$/);
  const property = fc.asyncProperty(anyText, anyText, async (passphrase, key) => {
    const { handlers, keep } = await createWorld();
    await keep('b', key);
    const answers = [
      await handlers.setPassphrase({ passphrase }),
      await handlers.setPassphrase({ passphrase: `${passphrase}2`, current: `${passphrase}3` }),
      await handlers.lock({}),
      await handlers.unlock({ passphrase: `${passphrase}3` }),
      await handlers.unlock({ passphrase }),
      await handlers.readLock({}),
      await handlers.removePassphrase({ current: passphrase }),
    ];
    const told = JSON.stringify(answers);
    for (const secret of [passphrase, key]) expect(told).not.toContain(JSON.stringify(secret));
    for (const secret of [passphrase, key]) expect(told).not.toContain(secret);
  });
  await fc.assert(property, { numRuns: 30 });
});
