import { describe, expect, test } from 'vitest';
import { createDirectoryWorld } from '../../test/fakes/create-directory-world';
import { makeDirectoryRecord } from '../../test/fakes/make-directory-record';
import { findConnected } from './find-connected';

const CONNECTED = makeDirectoryRecord();
const ENTERED = { ...CONNECTED, id: 'b' };
const KEY = 'hd_1';

async function find(part: Partial<typeof ENTERED>, key = KEY) {
  const world = await createDirectoryWorld();
  await world.directories.add(CONNECTED, KEY);
  return findConnected({ record: { ...ENTERED, ...part }, key }, world);
}

describe('findConnected', () => {
  test('F1: is the one that was added, where all that was entered is the same', async () => {
    expect(await find({})).toEqual({ ok: true, value: { id: 'a' } });
  });

  test.each([
    ['address', { url: 'https://b.example' }],
    ['user', { user: 'erika' }],
    ['environment', { environment: 'staging' }],
  ] as const)('takes a directory of another %s', async (_what, part) => {
    expect(await find(part)).toBeUndefined();
  });

  test.each([
    ['key', {}, 'hd_2'],
    ['name', { name: 'Other' }, KEY],
    ['protocol', { protocol: 'phoneBlock' }, KEY],
    ['place of its key', { keyKept: 'session' }, KEY],
  ] as const)('takes no directory a second time with another %s', async (_what, part, key) => {
    expect(await find(part, key)).toEqual({ ok: false, error: 'alreadyConnected' });
  });

  test('does not compare a key that is locked', async () => {
    const world = await createDirectoryWorld();
    await world.directories.add(CONNECTED, KEY);
    await world.vault.passphrase.set({ passphrase: 'four plain little words' });
    await world.vault.passphrase.lock();
    const found = await findConnected({ record: ENTERED, key: KEY }, world);
    expect(found).toEqual({ ok: false, error: 'alreadyConnected' });
  });
});
