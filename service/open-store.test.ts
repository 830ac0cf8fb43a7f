import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { open } from 'lmdb';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createKey } from './create-key';
import type { HashBucket } from './listing-store';
import { openStore } from './open-store';
import { parseRange, type HashRange } from './parse-range';
import { createBucket } from './test-support/create-bucket';
import { makeFolder } from './test-support/make-folder';
import { MAIN_ARGS } from './test-support/start-process';

// Starting the program takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const A = `abcde0${'0'.repeat(34)}`;
const B = `abcde1${'0'.repeat(34)}`;
const C = `fffff0${'0'.repeat(34)}`;

function openTestStore(path = makeFolder()) {
  const store = openStore(path);
  onTestFinished(() => store.close());
  return store;
}

function range(text: string): HashRange {
  const parsed = parseRange(text);
  if (!parsed) throw new Error('no range');
  return parsed;
}

describe('openStore', () => {
  test('finds the hashes of a bucket, and narrows within it when the range is longer', () => {
    const store = openTestStore();
    store.addBuckets([createBucket(A, B), createBucket(C)]);
    expect(store.findHashes(range('abcde'))).toEqual([A, B]);
    expect(store.findHashes(range('abcde1'))).toEqual([B]);
    expect(store.findHashes(range(C))).toEqual([C]);
    expect(store.findHashes(range('abcde2'))).toEqual([]);
    expect(store.findHashes(range('00000'))).toEqual([]);
  });

  test('counts what is new and what was listed before', () => {
    const store = openTestStore();
    expect(store.addBuckets([createBucket(A)])).toEqual({ added: 1, alreadyListed: 0 });
    expect(store.addBuckets([createBucket(A, B), createBucket(C)])).toEqual({
      added: 2,
      alreadyListed: 1,
    });
    expect(store.countHashes()).toBe(3);
  });

  test('keeps everything when it is closed and opened again', async () => {
    const path = makeFolder();
    const store = openStore(path);
    store.addBuckets([createBucket(A)]);
    await store.close();
    expect(openTestStore(path).findHashes(range('abcde'))).toEqual([A]);
  });

  test('adds nothing when adding fails in the middle', () => {
    const store = openTestStore();
    store.addBuckets([createBucket(A)]);
    expect(() => store.addBuckets(breakOff())).toThrow('injected');
    expect(store.findHashes(range('abcde'))).toEqual([A]);
    expect(store.findHashes(range('fffff'))).toEqual([]);
    expect(store.countHashes()).toBe(1);
  });

  test('shows a key that another process revoked as revoked, within the same turn', () => {
    const path = makeFolder();
    const { keys } = openTestStore(path);
    const { id } = createKey({ keys, user: 'ann', now: () => 0 });
    expect(keys.findKey(id)?.revokedAtMs).toBeUndefined();
    const revoke = [...MAIN_ARGS, 'keys', 'revoke', id, '--store', path];
    expect(spawnSync(process.execPath, revoke).status).toBe(0);
    expect(keys.findKey(id)?.revokedAtMs).toBeGreaterThan(0);
  });

  test('makes a folder that only its owner may read', () => {
    const path = join(makeFolder(), 'store');
    openTestStore(path);
    expect(statSync(path).mode & 0o777).toBe(0o700);
  });

  test('refuses a store of another layout', async () => {
    const path = makeFolder();
    const root = open({ path, noSubdir: false, maxDbs: 3 });
    await root.openDB({ name: 'facts', encoding: 'json' }).put('layout', 99);
    await root.close();
    expect(() => openStore(path)).toThrow('its layout is 99');
  });
});

function* breakOff(): Generator<HashBucket> {
  yield createBucket(B);
  yield createBucket(C);
  throw new Error('injected');
}
