import { describe, expect, test } from 'vitest';
import { createDirectoryWorld } from '../../test/fakes/create-directory-world';
import type { HashPrefix } from '../number/hash-prefix';
import type { DirectoryRecord } from '../store/open-database';

const PREFIX = 'bdc5e' as HashPrefix;
const record = (id: string): DirectoryRecord => ({
  id,
  name: id.toUpperCase(),
  url: `https://${id}.example`,
  user: undefined,
});

describe('createDirectories', () => {
  test('lists what was added, without its key', async () => {
    const { directories } = await createDirectoryWorld();
    await directories.add(record('a'), 'hd_1');
    expect(await directories.list()).toEqual([{ ...record('a'), state: 'ready' }]);
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
      await cache.write(id, PREFIX, []);
    }
    await directories.remove('a');
    expect(await directories.list()).toMatchObject([{ id: 'b', state: 'ready' }]);
    expect([await vault.read('a'), await vault.read('b')]).toEqual([undefined, 'hd_b']);
    expect(await cache.read('a', PREFIX)).toBeUndefined();
    expect(await cache.read('b', PREFIX)).toEqual([]);
  });

  test('gives every directory with its own queue to be asked', async () => {
    const { directories, queues } = await createDirectoryWorld();
    for (const id of ['a', 'b']) await directories.add(record(id), `hd_${id}`);
    const asked = await directories.listAsked();
    expect(asked.map(({ id, name }) => [id, name])).toEqual([
      ['a', 'A'],
      ['b', 'B'],
    ]);
    expect(asked[1]!.queue).toBe(queues.of(record('b')));
  });
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
});

test('F12: reopen forgets the wait for a directory that could not be reached', async () => {
  const { directories, queues } = await createDirectoryWorld(() => Promise.reject(new TypeError()));
  await directories.add(record('a'), 'hd_1');
  await queues.of(record('a')).ask(PREFIX);
  expect(await directories.findNextOpening()).toBeLessThan(Number.POSITIVE_INFINITY);
  await directories.reopen();
  expect(await directories.findNextOpening()).toBe(Number.POSITIVE_INFINITY);
});
