import { describe, expect, test } from 'vitest';
import { createDirectoryWorld } from '../../test/fakes/create-directory-world';
import { makeDirectoryRecord } from '../../test/fakes/make-directory-record';
import { makeDirectoryView } from '../../test/fakes/make-directory-view';
import { OPEN_GATE } from '../lookup/gate';
import type { E164 } from '../number/e164';
import type { HashPrefix } from '../number/hash-prefix';
import { prepareQuery } from '../number/prepare-query';
import type { DirectoryRecord } from '../store/open-database';

const LISTED = '+12025550143' as E164;
const PREFIX = 'bdc5e' as HashPrefix;
const NEVER = Number.POSITIVE_INFINITY;
const EMPTY = { listed: [], near: [] };
const record = (id: string) => makeDirectoryRecord({ id });

describe('createDirectories', () => {
  test('lists what was added, without its key', async () => {
    const { directories } = await createDirectoryWorld();
    await directories.add(record('a'), 'hd_1');
    expect(await directories.list()).toEqual([makeDirectoryView({ ...record('a') })]);
    expect(await directories.find('a')).toEqual(record('a'));
    expect(await directories.find('b')).toBeUndefined();
  });

  test('F9: tells that a key was refused', async () => {
    const { directories, queues } = await createDirectoryWorld(
      () => new Response('', { status: 401 }),
    );
    await directories.add(record('a'), 'hd_1');
    await queues.of(record('a')).ask(PREFIX);
    expect(await directories.list()).toMatchObject([{ state: 'keyRefused' }]);
    expect(await directories.findNextOpening()).toBe(Number.POSITIVE_INFINITY);
  });

  test('F18: tells that a key is no longer there', async () => {
    const { directories, vault } = await createDirectoryWorld();
    await directories.add(record('a'), 'hd_1');
    await vault.remove('a');
    expect(await directories.list()).toMatchObject([{ state: 'keyMissing' }]);
  });

  test('removes a directory with its key and its ranges, and no other', async () => {
    const { directories, vault, cache } = await createDirectoryWorld();
    for (const id of ['a', 'b']) {
      await directories.add(record(id), `hd_${id}`);
      await cache.write(id, PREFIX, EMPTY);
    }
    await directories.remove('a');
    expect(await directories.list()).toMatchObject([{ id: 'b', state: 'ready' }]);
    expect([await vault.read('a'), await vault.read('b')]).toMatchObject([
      { kind: 'missing' },
      { kind: 'key', key: 'hd_b' },
    ]);
    expect(await cache.read('a', PREFIX)).toBeUndefined();
    expect(await cache.read('b', PREFIX)).toEqual(EMPTY);
  });

  test('has those asked that are on, each with its own key and in its own way', async () => {
    const { directories, sent } = await createDirectoryWorld(({ url }) =>
      Response.json(url.includes('//b.') ? { numbers: [] } : []),
    );
    await directories.add(record('a'), 'hd_a');
    await directories.add(makeDirectoryRecord({ id: 'b', protocol: 'phoneBlock' }), 'hd_b');
    await directories.add(makeDirectoryRecord({ id: 'c', isOn: false }), 'hd_c');
    const query = await prepareQuery(LISTED);
    for (const { find } of await directories.listAsked()) await find(query, { urgent: false });
    expect(sent).toEqual([
      {
        url: 'https://a.example/api/1.0/service/hashes',
        body: '{"range":"bdc5e"}',
        authorization: 'Bearer hd_a',
      },
      {
        url: 'https://b.example/api/check-prefix?sha1=bdc5&format=json',
        body: '',
        authorization: 'Bearer hd_b',
      },
    ]);
  });

  test.each(['range', 'phoneHash'] as const)(
    'has a verdict name what is not production: %s',
    async (protocol) => {
      const { directories } = await createDirectoryWorld();
      const staging = makeDirectoryRecord({ id: 'a', protocol, environment: 'staging' });
      await directories.add(staging, 'hd_a');
      expect(await directories.listAsked()).toMatchObject([{ name: 'A (staging)' }]);
    },
  );

  test('asks about the neighbours of a number where the user allows it', async () => {
    const { directories, sent } = await createDirectoryWorld(() => Response.json({ numbers: [] }));
    const allowed = makeDirectoryRecord({ protocol: 'phoneBlock', allows: ['neighbours'] });
    await directories.add(allowed, 'hd_a');
    const query = await prepareQuery(LISTED);
    for (const { find } of await directories.listAsked()) await find(query, { urgent: false });
    expect(sent.map(({ url }) => new URL(url).search)).toEqual([
      expect.stringMatching(/^\?sha1=bdc5&prefix10=[0-9a-f]{4}&prefix100=[0-9a-f]{4}&format=json$/),
    ]);
  });

  test.each([
    ['of a protocol that only a later version speaks', { protocol: 'carrierPigeon' }],
    ['that is damaged', { url: 5 }],
  ])('leaves alone a directory %s', async (_what, part) => {
    const { directories, database } = await createDirectoryWorld();
    await database.put('directories', { ...record('a'), ...part } as DirectoryRecord);
    expect(await directories.list()).toEqual([]);
    expect(await directories.listAsked()).toEqual([]);
    expect(await database.count('directories')).toBe(1);
  });
});

describe('a look-up with locked keys', () => {
  const PASSPHRASE = 'four plain little words';
  async function createLocked() {
    const asked: string[] = [];
    const world = await createDirectoryWorld(undefined, async (prefix) => {
      asked.push(prefix);
      return true;
    });
    await world.directories.add(record('a'), 'hd_1');
    await world.vault.passphrase.set({ passphrase: PASSPHRASE });
    await world.vault.passphrase.lock();
    const query = await prepareQuery('+12025550143' as E164);
    const find = async () => {
      const [directory] = await world.directories.listAsked();
      return directory!.find(query, { urgent: false });
    };
    return { ...world, asked, find };
  }

  test('sends nothing, costs no budget and closes no gate', async () => {
    const { directories, queues, session, sent, asked, find } = await createLocked();
    const before = session.values['gate:a'];
    expect(await find()).toEqual({ ok: false, error: { kind: 'locked' } });
    expect([sent, asked]).toEqual([[], []]);
    expect(await queues.of(record('a')).readGate()).toEqual(before);
    expect(await directories.list()).toMatchObject([{ state: 'keyLocked' }]);
  });

  test('is answered by what is kept', async () => {
    const { cache, find } = await createLocked();
    await cache.write('a', PREFIX, EMPTY);
    expect(await find()).toMatchObject({ ok: true });
  });

  test('asks once the keys are unlocked', async () => {
    const { vault, sent, find } = await createLocked();
    await find();
    await vault.passphrase.unlock(PASSPHRASE);
    expect(await find()).toMatchObject({ ok: true });
    expect(sent).toMatchObject([{ authorization: 'Bearer hd_1' }]);
  });

  test('tells one whose key is missing from one that is refused', async () => {
    const { vault, find } = await createLocked();
    await vault.remove('a');
    expect(await find()).toEqual({ ok: false, error: { kind: 'keyMissing' } });
  });
});

test('a directory that is removed while its key is replaced leaves no key', async () => {
  const { directories, vault, database, session } = await createDirectoryWorld();
  await directories.add(record('a'), 'hd_1');
  await directories.remove('a');
  const replaced = await directories.replaceKey('a', { key: 'hd_2', keep: 'disk' });
  expect(replaced).toEqual({ ok: false, error: 'unknownDirectory' });
  expect(await vault.read('a')).toEqual({ kind: 'missing' });
  expect([await database.count('keys'), await database.count('directories')]).toEqual([0, 0]);
  expect(session.values).toEqual({});
});

test.each(['disk', 'session'] as const)(
  'T15: leaves no key of a directory that cannot be stored: %s',
  async (keyKept) => {
    const { directories, database, session } = await createDirectoryWorld();
    const unstorable = { ...record('a'), keyKept, name: (() => {}) as never };
    await expect(directories.add(unstorable, 'hd_1')).rejects.toThrow(/could not be cloned/);
    expect(await directories.list()).toEqual([]);
    expect([await database.getAll('keys'), session.values]).toEqual([[], {}]);
  },
);

test('T15: clear leaves nothing of any directory, whoever can read it', async () => {
  const { directories, vault, cache, memory, queues, database, session } =
    await createDirectoryWorld();
  await directories.add({ ...record('a'), keyKept: 'session' }, 'hd_a');
  await directories.add(record('b'), 'hd_b');
  await cache.write('b', PREFIX, EMPTY);
  await memory.write('b', LISTED, { isListed: true });
  await queues.of(record('a')).ask(PREFIX);
  const later = { ...record('later'), protocol: 'carrierPigeon' } as DirectoryRecord;
  await vault.write('later', { key: 'hd_later', keep: 'session' }, () => later);
  for (const name of ['gate:later', 'gate:gone', 'exact:gone', 'key:gone'])
    await session.write(name, []);
  await directories.clear();
  const stores = ['directories', 'keys', 'ranges'] as const;
  const counts = await Promise.all(stores.map((name) => database.count(name)));
  expect([counts, session.values]).toEqual([[0, 0, 0], {}]);
});

describe('findNextOpening', () => {
  test('knows of none while every gate is open', async () => {
    const { directories } = await createDirectoryWorld();
    expect(await directories.findNextOpening()).toBe(Number.POSITIVE_INFINITY);
    await directories.add(record('a'), 'hd_1');
    expect(await directories.findNextOpening()).toBe(Number.POSITIVE_INFINITY);
  });

  test('is the first of all gates that open again', async () => {
    const { directories, queues, clock } = await createDirectoryWorld(({ url }) => {
      const headers = { 'Retry-After': url.includes('//a.') ? '60' : '5' };
      return new Response('', { status: 429, headers });
    });
    for (const id of ['a', 'b']) {
      await directories.add(record(id), `hd_${id}`);
      await queues.of(record(id)).ask(PREFIX);
    }
    expect(await directories.findNextOpening()).toBe(clock.now() + 5_000);
  });

  test('F28: does not count one that is over, so that nothing is tried again in a loop', async () => {
    const { directories, queues, clock } = await createDirectoryWorld(({ url }) => {
      const headers = { 'Retry-After': url.includes('//a.') ? '3600' : '5' };
      return new Response('', { status: 429, headers });
    });
    for (const id of ['a', 'b']) {
      await directories.add(record(id), `hd_${id}`);
      await queues.of(record(id)).ask(PREFIX);
    }
    clock.pass(5_000);
    expect(await directories.findNextOpening()).toBe(clock.now() + 3_595_000);
  });

  test.each([
    ['counts one that is asked', {}, 60_000],
    ['counts one that may be shown numbers', { protocol: 'phoneHash', allows: ['exact'] }, 60_000],
    ['does not count one that waits for consent', { protocol: 'phoneHash' }, NEVER],
    ['does not count one that is off', { isOn: false }, NEVER],
  ] as const)('%s', async (_rule, part, openingMs) => {
    const { directories, session, clock } = await createDirectoryWorld();
    const closed = { reason: 'serviceError', sinceMs: clock.now(), waitMs: 60_000 } as const;
    await session.write('gate:a', { ...OPEN_GATE, closed });
    await directories.add(makeDirectoryRecord(part), 'hd_a');
    expect(await directories.findNextOpening()).toBe(clock.now() + openingMs);
  });
});

test('F12: reopen forgets the wait for a directory that could not be reached', async () => {
  const { directories, queues } = await createDirectoryWorld(() => Promise.reject(new TypeError()));
  await directories.add(record('a'), 'hd_1');
  await queues.of(record('a')).ask(PREFIX);
  expect(await directories.findNextOpening()).toBeLessThan(Number.POSITIVE_INFINITY);
  await directories.reopen();
  expect(await directories.findNextOpening()).toBe(Number.POSITIVE_INFINITY);
});
