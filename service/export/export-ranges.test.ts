import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { StoredParts } from '../store/open-parts';
import { createTestApp } from '../test-support/create-test-app';
import { failDisk } from '../test-support/fail-disk';
import { makeFolder } from '../test-support/make-folder';
import { makeParts } from '../test-support/make-parts';
import { exportRanges } from './export-ranges';
import { namePrefix } from './name-prefix';

const PREFIX_COUNT = 64;
const PREFIXES = Array.from({ length: PREFIX_COUNT }, (_none, at) => namePrefix(at));

/** A hash of a prefix; another for another number. */
const makeHash = (prefix: number, at: number) =>
  namePrefix(prefix) + `${at}`.padStart(35, 'abcdef012');
/** Of three prefixes in four: 0 to 3 hashes, and one beyond those that are exported. */
const HASHES = [
  ...PREFIXES.flatMap((_name, prefix) =>
    Array.from({ length: prefix % 4 }, (_none, at) => makeHash(prefix, at)),
  ),
  makeHash(PREFIX_COUNT, 0),
];

const paddingSecret = new Uint8Array(32).fill(7);
const makeListing = (hashes: readonly string[]) =>
  makeParts({ source: 'list', hashes, numbers: [] });

let [listed, added, removed]: StoredParts[] = [];
beforeAll(async () => {
  listed = await makeListing(HASHES);
  added = await makeListing([...HASHES, makeHash(0, 8), makeHash(7, 8), makeHash(7, 9)]);
  removed = await makeListing(HASHES.filter((hash) => !hash.startsWith('00003')));
});

interface Run {
  readonly folder: string;
  readonly isPadded?: boolean;
}

function run(parts: StoredParts | undefined, { folder, isPadded = false }: Run) {
  const told: number[] = [];
  const counts = exportRanges({
    parts: parts!,
    folder,
    paddingSecret: isPadded ? paddingSecret : undefined,
    reportDone: (done) => void told.push(done),
    prefixCount: PREFIX_COUNT,
  });
  return { ...counts, told };
}

const fileOf = (folder: string, name: string) =>
  join(folder, 'range', name.slice(0, 2), `${name}.gz`);
const readText = (folder: string, name: string) =>
  gunzipSync(readFileSync(fileOf(folder, name))).toString();
const readAll = (folder: string) => PREFIXES.map((name) => readText(folder, name));
const listPlaces = (folder: string) => PREFIXES.map((name) => statSync(fileOf(folder, name)).ino);

describe('exportRanges', () => {
  test.each([false, true])('writes what the service answers, padded: %s', async (isPadded) => {
    const folder = makeFolder();
    run(listed, { folder, isPadded });
    const { app } = createTestApp({
      entries: HASHES.map((sha1) => ({ sha1 })),
      options: { paddingSecret, publicRanges: true },
    });
    const headers = isPadded ? { 'Add-Padding': 'true' } : {};
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PREFIXES), async (name) => {
        const answer = await app.request(`/range/${name}`, { headers });
        expect(readText(folder, name)).toBe(await answer.text());
      }),
    );
  });

  test('writes a file for each prefix and no other, and tells how far it is', () => {
    const folder = makeFolder();
    const { told, ...counts } = run(listed, { folder });
    expect(counts).toEqual({ ranges: PREFIX_COUNT, written: PREFIX_COUNT });
    expect(told).toEqual(PREFIXES.map((_name, at) => at + 1));
    expect(readdirSync(folder).toSorted()).toEqual(['digests.bin', 'manifest.json', 'range']);
    expect(readdirSync(join(folder, 'range'))).toEqual(['00']);
    expect(readdirSync(join(folder, 'range/00'))).toHaveLength(PREFIX_COUNT);
  });

  test('writes the same bytes for the same content, without a time and a system', () => {
    const [one, other] = [makeFolder(), makeFolder()];
    run(listed, { folder: one });
    run(removed, { folder: other });
    const bytes = readFileSync(fileOf(one, '00002'));
    expect(bytes).toEqual(readFileSync(fileOf(other, '00002')));
    expect(bytes.subarray(4, 10).toString('hex')).toBe('0000000000ff');
  });

  test.each([false, true])('writes only what has changed, padded: %s', (isPadded) => {
    const to = { folder: makeFolder(), isPadded };
    run(listed, to);
    const places = listPlaces(to.folder);
    expect(run(listed, to).written).toBe(0);
    expect(run(added, to).written).toBe(2);
    const moved = listPlaces(to.folder).flatMap((place, at) => (place === places[at] ? [] : [at]));
    expect(moved).toEqual([0, 7]);
    expect(readText(to.folder, '00000')).toContain(':1');
  });

  test('empties what is not listed any more', () => {
    const folder = makeFolder();
    run(listed, { folder });
    expect(run(removed, { folder }).written).toBe(1);
    expect(readText(folder, '00003')).toBe('');
  });

  test('says at last in the manifest what is there', () => {
    const folder = makeFolder();
    run(listed, { folder });
    expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).toEqual({
      entries: HASHES.length,
      changedAt: '1970-01-01T00:00:00.001Z',
      generation: 1,
      files: PREFIX_COUNT,
      isPadded: false,
    });
  });

  test('leaves whole files wherever it is broken off, and the next run completes them', () => {
    const [before, after] = [makeFolder(), makeFolder()];
    run(listed, { folder: before });
    run(listed, { folder: after, isPadded: true });
    const texts = [readAll(before), readAll(after)] as const;
    fc.assert(
      fc.property(fc.nat(PREFIX_COUNT * 3), fc.boolean(), (calls, isNew) => {
        const folder = makeFolder();
        if (!isNew) run(listed, { folder });
        const isBroken = failDisk(calls, () => {
          expect(() => run(listed, { folder, isPadded: true })).toThrow('injected');
        });
        expect(isBroken).toBe(true);
        for (const [at, name] of PREFIXES.entries()) {
          if (isNew && !existsSync(fileOf(folder, name))) continue;
          expect([texts[0][at], texts[1][at]]).toContain(readText(folder, name));
        }
        // To what was before: what is half way must not be taken for it.
        run(listed, { folder });
        expect(readAll(folder)).toEqual(texts[0]);
        expect(readdirSync(folder)).not.toContain('unfinished.tmp');
      }),
      { numRuns: 10 },
    );
  });
});
