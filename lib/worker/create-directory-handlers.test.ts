import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDirectoryWorld } from '../../test/fakes/create-directory-world';
import type { HashPrefix } from '../number/hash-prefix';
import { makeDirectoryRecord } from '../../test/fakes/make-directory-record';
import { createDirectoryHandlers } from './create-directory-handlers';

const ENTERED = {
  name: 'Mine',
  protocol: 'range',
  environment: 'production',
  url: 'https://directory.example',
  key: 'hd_1_secret',
  keep: 'disk',
} as const;
const { name: _name, keep: _keep, ...CONNECTION } = ENTERED;
const PASSPHRASE = 'four plain little words';
const HASH = 'bdc5e3bfb0fd0a5f0a645b43af80cc001876ef0b';
/** Of +12025550143. */
const SHA256 = '54af34308301e43f00650baaeb6cf4925b942201d74191b26d48292cfec907fd';
const FINE = () => new Response('{"id":"49f5c936"}', { status: 400 });

async function createWorld(answer: () => Response = FINE, isAllowed = true) {
  const world = await createDirectoryWorld(answer);
  const changes: number[] = [];
  const released: string[] = [];
  const handlers = createDirectoryHandlers({
    ...world,
    hasPermission: async () => isAllowed,
    readDefaultCountry: async () => 'US',
    releaseOrigin: async (url) => void released.push(url),
    onDirectories: async () => void changes.push((await world.directories.list()).length),
  });
  const add = async () => {
    const added = await handlers.addDirectory(ENTERED);
    return added.ok ? added.value.id : '';
  };
  return { ...world, handlers, changes, released, add };
}

describe('createDirectoryHandlers', () => {
  test('adds a directory, and says so once it is there', async () => {
    const { handlers, changes, vault } = await createWorld();
    const added = await handlers.addDirectory(ENTERED);
    expect(await handlers.listDirectories({})).toMatchObject([
      { id: added.ok && added.value.id, name: 'Mine', state: 'ready', isOn: true },
    ]);
    const stored = await vault.read(added.ok ? added.value.id : '');
    expect(stored).toMatchObject({ key: ENTERED.key });
    expect(changes).toEqual([1]);
  });

  test.each([
    ['a web server without such a page', 404, 'wrongAddress'],
    ['a web server with a page for everything', 200, 'wrongAddress'],
    ['a directory that refuses the key', 401, 'keyRefused'],
    ['a directory with a fault', 500, 'serviceError'],
  ])('adds nothing that has not shown to be a directory: %s', async (_what, status, error) => {
    const { handlers, changes, database } = await createWorld(() => new Response('', { status }));
    expect(await handlers.addDirectory(ENTERED)).toEqual({ ok: false, error });
    expect([await database.count('directories'), await database.count('keys')]).toEqual([0, 0]);
    expect(changes).toEqual([]);
  });

  test('keeps nothing of a directory that it refuses', async () => {
    const { handlers, changes, database } = await createWorld(FINE, false);
    expect(await handlers.addDirectory(ENTERED)).toEqual({ ok: false, error: 'noPermission' });
    expect(await database.count('keys')).toBe(0);
    expect(changes).toEqual([]);
  });

  test('asks by what is changed of a directory from then on, and says so', async () => {
    const { handlers, changes, add, directories } = await createWorld();
    const id = await add();
    await handlers.changeDirectory({ id, isOn: false, environment: 'staging', name: 'Other' });
    expect(await handlers.listDirectories({})).toMatchObject([
      { id, isOn: false, environment: 'staging', name: 'Other', state: 'ready' },
    ]);
    expect(await directories.listAsked()).toEqual([]);
    expect(changes).toEqual([1, 1]);
  });

  test('changes nothing of a directory that is not there', async () => {
    const { handlers, database } = await createWorld();
    await handlers.changeDirectory({ id: 'b', isOn: true });
    expect(await database.count('directories')).toBe(0);
  });

  test('removes a directory, and says so once it is gone', async () => {
    const { handlers, changes, released, add, database } = await createWorld();
    await handlers.removeDirectory({ id: await add() });
    expect(await handlers.listDirectories({})).toEqual([]);
    expect(released).toEqual([ENTERED.url]);
    expect(await database.count('keys')).toBe(0);
    expect(changes).toEqual([1, 0]);
  });

  test('tests a connection as it is entered, and keeps nothing of it', async () => {
    const { handlers, sent, database } = await createWorld();
    expect(await handlers.testConnection(CONNECTION)).toBe('fine');
    expect(sent).toMatchObject([{ authorization: `Bearer ${ENTERED.key}`, body: '{"range":"0"}' }]);
    expect(await database.count('keys')).toBe(0);
  });

  test('F1: adds a directory once, although it is asked to twice', async () => {
    const { handlers, directories, sent } = await createWorld();
    const added = await handlers.addDirectory(ENTERED);
    expect(await handlers.addDirectory(ENTERED)).toEqual(added);
    expect([(await directories.list()).length, sent.length]).toEqual([1, 1]);
  });

  test('adds one address for each environment', async () => {
    const { handlers } = await createWorld();
    await handlers.addDirectory(ENTERED);
    const staging = { ...ENTERED, environment: 'staging', key: 'hd_2_secret' } as const;
    expect(await handlers.addDirectory(staging)).toMatchObject({ ok: true });
    const again = await handlers.addDirectory({ ...staging, key: 'hd_3_secret' });
    expect(again).toEqual({ ok: false, error: 'alreadyConnected' });
  });

  test.each([
    ['gives back', 'refuses the key', () => new Response('', { status: 401 }), [ENTERED.url]],
    ['keeps', 'takes it', FINE, []],
  ])('%s the permission for a directory that %s', async (_what, _which, answer, given) => {
    const world = await createWorld(answer);
    await world.handlers.testConnection(CONNECTION);
    expect(world.released).toEqual(given);
    await world.handlers.addDirectory(ENTERED);
    expect(world.released).toEqual([...given, ...given]);
  });

  test('gives the permission back for what is no entry, and not for a stored directory', async () => {
    const answers = [FINE()];
    const answer = () => answers.pop() ?? new Response('', { status: 401 });
    const { handlers, released, add } = await createWorld(answer);
    await handlers.testConnection({ id: await add() });
    expect(released).toEqual([]);
    await handlers.testConnection({ ...CONNECTION, key: 'two words' });
    await handlers.addDirectory({ ...ENTERED, key: 'two words' });
    expect(released).toEqual([ENTERED.url, ENTERED.url]);
  });

  test('writes down each test of a directory that is entered, before it is sent', async () => {
    const notedThen: number[] = [];
    const { handlers, noted } = await createWorld(() => {
      notedThen.push(noted.length);
      return new Response('', { status: 401 });
    });
    await handlers.testConnection(CONNECTION);
    await handlers.addDirectory(ENTERED);
    expect(notedThen).toEqual([1, 2]);
    expect(noted).toEqual([`entered ${ENTERED.url}`, `entered ${ENTERED.url}`]);
  });

  test('writes down once what adds a directory, and its name when it is removed', async () => {
    const { handlers, noted, add } = await createWorld();
    const id = await add();
    await handlers.removeDirectory({ id });
    expect(noted).toEqual([`entered ${ENTERED.url}`, `add ${id}`, `remove ${id} Mine`]);
  });

  test('tests a stored connection with its stored key', async () => {
    const { handlers, sent, add, vault } = await createWorld();
    const id = await add();
    expect(await handlers.testConnection({ id })).toBe('fine');
    expect(sent.at(-1)).toMatchObject({ authorization: `Bearer ${ENTERED.key}` });
    await vault.remove(id);
    expect(await handlers.testConnection({ id })).toBe('keyMissing');
    expect(await handlers.testConnection({ id: 'b' })).toBe('unknownDirectory');
  });

  test('tests nothing with a locked key', async () => {
    const { handlers, sent, add, vault } = await createWorld();
    const id = await add();
    await vault.passphrase.set({ passphrase: PASSPHRASE });
    await vault.passphrase.lock();
    const before = sent.length;
    expect(await handlers.testConnection({ id })).toBe('keyLocked');
    expect(await handlers.testListed({ id, text: '+1 202-555-0143' })).toBe('keyLocked');
    expect(sent).toHaveLength(before);
  });

  test.each([
    ['disk', { ok: false, error: 'keyLocked' }, 0],
    ['session', { ok: true }, 1],
  ] as const)('takes a key for the %s while the others are locked: %o', async (keep, ...told) => {
    const { handlers, sent, vault, database } = await createWorld();
    await vault.passphrase.set({ passphrase: PASSPHRASE });
    await vault.passphrase.lock();
    const added = await handlers.addDirectory({ ...ENTERED, keep });
    expect([added, sent.length]).toMatchObject(told);
    expect(await database.count('keys')).toBe(0);
  });

  test('T15: has nothing on the disk of a key that is kept until the browser closes', async () => {
    const { handlers, database, session } = await createWorld();
    await handlers.addDirectory({ ...ENTERED, keep: 'session' });
    expect(await handlers.listDirectories({})).toMatchObject([
      { state: 'ready', keyKept: 'session' },
    ]);
    const stores = [...database.objectStoreNames].map((name) => database.getAll(name));
    expect(JSON.stringify(await Promise.all(stores))).not.toContain(ENTERED.key);
    expect(JSON.stringify(session.values)).toContain(ENTERED.key);
  });

  test.each([
    ['listed', [HASH], 'listed'],
    ['F29: not listed by a directory that says nothing to everything', [], 'notListed'],
  ])('asks about a number that the user knows to be %s', async (_what, hashes, outcome) => {
    const answers = [() => Response.json(hashes), FINE];
    const { handlers, sent, add, cache } = await createWorld(() => answers.pop()!());
    const id = await add();
    await cache.write(id, 'bdc5e' as HashPrefix, { listed: [{ of: HASH }], near: [] });
    expect(await handlers.testListed({ id, text: '(202) 555-0143' })).toBe(outcome);
    expect(sent.at(-1)).toMatchObject({ body: '{"range":"bdc5e"}' });
  });

  test('shows a directory that sees numbers the one that it is tested with', async () => {
    const { handlers, sent, directories } = await createWorld(() =>
      Response.json({ found: true, hash: SHA256, algorithm: 'sha256' }),
    );
    await directories.add(makeDirectoryRecord({ protocol: 'phoneHash', isOn: false }), 'key');
    expect(await handlers.testListed({ id: 'a', text: '(202) 555-0143' })).toBe('listed');
    expect(sent.map(({ body }) => body)).toEqual([`{"hash":"${SHA256}","algorithm":"sha256"}`]);
  });

  test.each([
    ['a number that is none', 'hello', 'notANumber'],
    ['a directory that is not there', undefined, 'unknownDirectory'],
  ])('sends nothing for %s', async (_what, text, outcome) => {
    const { handlers, sent, add } = await createWorld();
    const id = text === undefined ? 'b' : await add();
    const before = sent.length;
    expect(await handlers.testListed({ id, text: text ?? '+1 202-555-0143' })).toBe(outcome);
    expect(sent).toHaveLength(before);
  });

  test.each([
    ['without permission', ENTERED.url, false, 'noPermission'],
    ['in clear text', 'http://directory.example', true, 'urlNeedsHttps'],
  ])('T13: contacts nobody %s', async (_what, url, isAllowed, problem) => {
    const { handlers, sent } = await createWorld(FINE, isAllowed);
    expect(await handlers.testConnection({ ...CONNECTION, url })).toBe(problem);
    expect(sent).toEqual([]);
  });

  test('T1: no answer holds a key, whatever the server says', async () => {
    const anyKey = fc.stringMatching(/^[!-~]{12,40}$/);
    const anyStatus = fc.constantFrom(200, 400, 401, 404, 429, 500);
    const property = fc.asyncProperty(anyKey, anyStatus, async (key, status) => {
      const responses = [FINE()];
      const answer = () => responses.pop() ?? new Response(key, { status });
      const { handlers } = await createWorld(answer);
      const added = await handlers.addDirectory({ ...ENTERED, key });
      const id = added.ok ? added.value.id : '';
      const answers = [
        added,
        await handlers.addDirectory({ ...ENTERED, key }),
        await handlers.testConnection({ id }),
        await handlers.testConnection({ ...CONNECTION, key }),
        await handlers.testListed({ id, text: '+1 202-555-0143' }),
        await handlers.listDirectories({}),
        await handlers.replaceKey({ id, key: `${key}2`, keep: 'session' }),
        await handlers.listDirectories({}),
        await handlers.removeDirectory({ id }),
      ];
      expect(added.ok).toBe(true);
      expect(JSON.stringify(answers)).not.toContain(JSON.stringify(key).slice(1, -1));
    });
    await fc.assert(property, { numRuns: 30 });
  });
});
