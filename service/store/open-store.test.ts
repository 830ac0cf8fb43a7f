import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  readFileSync,
  readdirSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import * as fc from 'fast-check';
import { open } from 'lmdb';
import { describe, expect, test, vi } from 'vitest';
import { createKey } from '../create-key';
import { importText } from '../test-support/import-text';
import { importCase, LISTING_CASES } from '../test-support/listing-cases';
import { makeFolder } from '../test-support/make-folder';
import { openTestStore } from '../test-support/open-test-store';
import { readHashes } from '../test-support/read-hashes';
import { MAIN_ARGS, startChangingKey } from '../test-support/start-process';
import { openStore } from './open-store';

// Starting the program takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const A = `abcde0${'0'.repeat(34)}`;
const B = `abcde1${'0'.repeat(34)}`;
const NUMBER = '+12025550143';
const ALGORITHMS = ['md5', 'sha1', 'sha256'] as const;

function hashBy(algorithm: string, number: string): string {
  return createHash(algorithm).update(number).digest('hex');
}

describe('the listing of an embedded store', () => {
  test.each(LISTING_CASES)('$title', async (given) => {
    const store = openTestStore();
    await importCase(store, given);
    expect(await given.ask(store.listing)).toEqual(given.expected);
  });
});

describe('openStore', () => {
  test('has nothing before the first import', async () => {
    const { listing } = openTestStore();
    expect(await readHashes(listing, 'abcde')).toEqual([]);
    expect(await listing.findListing({ algorithm: 'sha1', hash: A })).toBeUndefined();
    expect(await listing.readFacts()).toEqual({ entries: 0, changedAtMs: undefined, sources: [] });
  });

  test('answers from any imports what a map answers', async () => {
    const suffix = fc.integer({ min: 100, max: 139 });
    const imports = fc.array(
      fc.record({
        suffixes: fc.array(suffix, { maxLength: 30 }),
        today: fc.integer({ min: 20_000, max: 20_020 }),
        expireDays: fc.constantFrom(undefined, 5),
      }),
      { minLength: 1, maxLength: 3 },
    );
    await fc.assert(
      fc.asyncProperty(imports, async (lists) => {
        const store = openStore(makeFolder());
        const days = new Map<string, number>();
        for (const { suffixes, today, expireDays } of lists) {
          const oldestDay = expireDays === undefined ? 0 : today - expireDays;
          const numbers = suffixes.map((end) => `+12025550${end}`);
          // The comment makes each file another one.
          const text = [`# ${today} ${Math.random()}`, ...numbers].join('\n');
          await importText(store, text, { today, oldestDay });
          for (const number of numbers) days.set(number, Math.max(today, days.get(number) ?? 0));
          for (const [number, day] of days) if (day < oldestDay) days.delete(number);
        }
        for (let end = 100; end < 140; end += 1) {
          const number = `+12025550${end}`;
          const expected = days.has(number) ? { number, reports: 1 } : {};
          for (const algorithm of ALGORITHMS) {
            const hash = hashBy(algorithm, number);
            expect((await store.listing.findListing({ algorithm, hash })) ?? {}).toMatchObject(
              expected,
            );
          }
          const sha1 = hashBy('sha1', number);
          const found = await readHashes(store.listing, sha1.slice(0, 5));
          expect(found).toEqual([...new Set(found)].toSorted());
          expect(found.includes(sha1)).toBe(days.has(number));
        }
        expect(await store.listing.readFacts()).toMatchObject({ entries: days.size });
        await store.close();
      }),
      { numRuns: 3 },
    );
  });

  test('keeps everything when it is closed and opened again', async () => {
    const path = makeFolder();
    const store = openStore(path);
    await importText(store, A);
    await store.close();
    expect(await readHashes(openTestStore(path).listing, 'abcde')).toEqual([A]);
  });

  test('shows an import with the next request to whoever has the store open, and deletes the old files', async () => {
    const path = makeFolder();
    const [reader, writer] = [openTestStore(path), openTestStore(path)];
    await importText(writer, A);
    expect(await readHashes(reader.listing, 'abcde')).toEqual([A]);
    await importText(writer, B);
    await setImmediate();
    expect(await readHashes(reader.listing, 'abcde')).toEqual([A, B]);
    expect(readdirSync(path).filter((name) => name.startsWith('listing-'))).toEqual(['listing-2']);
    expect(existsSync(join(path, 'entries.tmp'))).toBe(false);
  });

  test('lets one change at a time begin, and the next when it has ended', () => {
    const path = makeFolder();
    const [one, other] = [openTestStore(path), openTestStore(path)];
    const begun = one.beginChange();
    expect(other.beginChange()).toEqual({ ok: false, error: process.pid });
    if (begun.ok) begun.value.end();
    const next = other.beginChange();
    expect(next.ok).toBe(true);
    if (next.ok) next.value.end();
  });

  test('the very same file changes nothing', async () => {
    const path = makeFolder();
    const store = openTestStore(path);
    await importText(store, `${A}\n${NUMBER}`);
    const before = store.readState();
    expect(await importText(store, `${A}\n${NUMBER}`, { nowMs: 9 })).toMatchObject({
      importedAtMs: 1,
    });
    expect(store.readState()).toEqual(before);
  });

  test('does not answer from files that are not whole', async () => {
    const path = makeFolder();
    const store = openTestStore(path);
    await importText(store, A);
    truncateSync(join(path, 'listing-1', 'ranges.bin'), 10);
    await expect(readHashes(store.listing, 'abcde')).rejects.toThrow('cut short');
  });

  test.each(['ranges', 'records'])('does not answer from overwritten %s', async (part) => {
    const path = makeFolder();
    const store = openTestStore(path);
    await importText(store, A);
    const file = join(path, 'listing-1', `${part}.bin`);
    writeFileSync(file, readFileSync(file).fill(0xa5));
    const ask = async () => {
      await readHashes(store.listing, 'abcde');
      await store.listing.findListing({ algorithm: 'sha1', hash: A });
    };
    await expect(ask()).rejects.toThrow('was overwritten');
  });

  test('shows a key that another process revoked as revoked, with the next turn of the event loop', async () => {
    const path = makeFolder();
    const { keys } = openTestStore(path);
    const { id } = createKey({ keys, user: 'ann', now: () => 0 });
    expect(keys.findKey(id)?.revokedAtMs).toBeUndefined();
    const revoke = [...MAIN_ARGS, 'keys', 'revoke', id, '--store', path];
    expect(spawnSync(process.execPath, revoke).status).toBe(0);
    await setImmediate();
    expect(keys.findKey(id)?.revokedAtMs).toBeGreaterThan(0);
  });

  test('tells of a licence at once, also in another process', async () => {
    const path = makeFolder();
    const { listing } = openTestStore(path);
    await importText(openTestStore(path), NUMBER, { source: 'Ours' });
    const readSources = async () => (await listing.readFacts()).sources;
    expect(await readSources()).toEqual([{ name: 'Ours', licence: undefined }]);
    const say = ['sources', 'licence', 'Ours', 'CC0', '--store', path];
    expect(spawnSync(process.execPath, [...MAIN_ARGS, ...say]).status).toBe(0);
    expect(await readSources()).toEqual([{ name: 'Ours', licence: 'CC0' }]);
    expect(await readHashes(listing, hashBy('sha1', NUMBER))).toHaveLength(1);
  });

  test('takes a key that an earlier version stored', async () => {
    const path = makeFolder();
    await openStore(path).close();
    const root = open({ path, noSubdir: false, maxDbs: 3 });
    const old = { id: 'abc', user: 'ann', sha256: 'ff', createdAtMs: 5 };
    await root.openDB({ name: 'keys', encoding: 'json' }).put('abc', old);
    await root.close();
    const { keys } = openTestStore(path);
    const secrets = [{ number: 1, sha256: 'ff', createdAtMs: 5 }];
    expect(keys.findKey('abc')).toMatchObject({ user: 'ann', scopes: ['range'], secrets });
    expect(keys.listKeys()).toEqual([keys.findKey('abc')]);
    keys.changeKey('abc', (known) => ({ ...known, revokedAtMs: 9 }));
    expect(keys.findKey('abc')).toMatchObject({ secrets, revokedAtMs: 9 });
  });

  test('loses no change of a key that several processes change at once', async () => {
    const path = makeFolder();
    const { keys } = openTestStore(path);
    const { id } = createKey({ keys, user: 'ann', now: () => 0 });
    const running = [1, 2].map(() => startChangingKey(path, id, 300));
    for (const one of running) await one.waitFor('ready');
    for (const one of running) one.child.stdin.write('go\n');
    for (const one of running) expect(await one.ended()).toBe(0);
    expect(keys.findKey(id)?.createdAtMs).toBe(600);
  });

  test('makes a folder that only its owner may read', () => {
    const path = join(makeFolder(), 'store');
    openTestStore(path);
    expect(statSync(path).mode & 0o777).toBe(0o700);
  });

  test.each([
    [99, 'its layout is 99'],
    [1, 'Import your lists into a new folder'],
  ])('refuses a store of the layout %s', async (layout, reason) => {
    const path = makeFolder();
    const root = open({ path, noSubdir: false, maxDbs: 3 });
    await root.openDB({ name: 'facts', encoding: 'json' }).put('layout', layout);
    await root.close();
    expect(() => openStore(path)).toThrow(reason);
  });
});
