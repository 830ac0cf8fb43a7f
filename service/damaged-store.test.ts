import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFolder } from './test-support/make-folder';
import { runCommand } from './test-support/run-command';

const LIST = '+12025550143\n+442079460123\n';

function overwrite(file: string, from: number): void {
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0xa5, from));
}

/** What a fault of the disk, a copy that broke off or a careless hand leaves behind. */
const DAMAGES: readonly (readonly [string, (store: string) => void, string])[] = [
  [
    'a database that is cut short',
    (store) => truncateSync(join(store, 'data.mdb'), 10_000),
    'its data.mdb is cut short or was overwritten',
  ],
  [
    'a database that was overwritten',
    (store) => overwrite(join(store, 'data.mdb'), 8_192),
    'its data.mdb is cut short or was overwritten',
  ],
  [
    'no folder of the listing',
    (store) => rmSync(join(store, 'listing-1'), { recursive: true }),
    'a file of its listing is missing',
  ],
  [
    'records that are cut short',
    (store) => truncateSync(join(store, 'listing-1', 'records.bin'), 50),
    'a file of its listing is cut short',
  ],
  [
    'an index that is cut short',
    (store) => truncateSync(join(store, 'listing-1', 'records.idx'), 5_000),
    'a file of its listing is cut short',
  ],
  [
    'an index that was overwritten',
    (store) => {
      const file = join(store, 'listing-1', 'records.idx');
      const bytes = readFileSync(file);
      writeFileSync(file, bytes.fill(0xa5, 4_000_000, 4_004_096));
    },
    'a file of its listing was overwritten',
  ],
];
const OVERWRITTEN: (typeof DAMAGES)[number] = [
  'records that were overwritten',
  (store) => overwrite(join(store, 'listing-1', 'records.bin'), 0),
  'a file of its listing was overwritten',
];

let whole = '';

beforeAll(async () => {
  whole = mkdtempSync(join(tmpdir(), 'directory-test-'));
  await runCommand(['import', '-', '--store', whole], LIST);
});
afterAll(() => rmSync(whole, { recursive: true }));

function makeStore(damage: (store: string) => void): string {
  const store = join(makeFolder(), 'store');
  cpSync(whole, store, { recursive: true });
  damage(store);
  return store;
}

const describeLine = (store: string, what: string) =>
  `The store at ${store} is damaged: ${what}. Put a backup of the folder in its place, or import ` +
  'your lists into a new one with --store and make new keys there.\n';

describe.each(DAMAGES)('a store with %s', (_what, damage, reason) => {
  test('is not served, and one line says what to do', async () => {
    const store = makeStore(damage);
    const { code, out, err } = await runCommand(['serve', '--port', '0', '--store', store]);
    expect([code, out, err]).toEqual([1, '', describeLine(store, reason)]);
  });
});

describe.each([...DAMAGES, OVERWRITTEN])('a store with %s', (_what, damage, reason) => {
  test('is not exported, takes no import, and stays as it is', async () => {
    const store = makeStore(damage);
    const before = readdirSync(store);
    const file = join(makeFolder(), 'all.csv');
    const failed = [1, '', describeLine(store, reason)];
    const exported = await runCommand(['export', file, '--store', store]);
    expect([exported.code, exported.out, exported.err]).toEqual(failed);
    expect(existsSync(file)).toBe(false);
    const imported = await runCommand(['import', '-', '--store', store], '+12025550117');
    expect([imported.code, imported.out, imported.err]).toEqual(failed);
    expect(readdirSync(store)).toEqual(before);
  });
});

test('a damaged file of jobs ends serving with what to do', async () => {
  const store = makeStore((path) => {
    mkdirSync(join(path, 'jobs'), { recursive: true });
    writeFileSync(join(path, 'jobs', 'data.mdb'), 'x');
  });
  const { code, err } = await runCommand(['serve', '--port', '0', '--store', store]);
  expect(code).toBe(1);
  expect(err).toContain(`is damaged: its ${join('jobs', 'data.mdb')} is not a store.`);
});
