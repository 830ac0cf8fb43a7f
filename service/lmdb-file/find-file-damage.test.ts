import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { open } from 'lmdb';
import { expect, test, vi } from 'vitest';
import { createKey } from '../create-key';
import { makeFolder } from '../test-support/make-folder';
import { openTestStore } from '../test-support/open-test-store';
import { startChangingKey } from '../test-support/start-process';
import { findFileDamage } from './find-file-damage';

// Starting the program takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const PAGE_BYTES = 4_096;
const OVERWRITTEN = 'is cut short or was overwritten';

/** A file with pages of all kinds: branches, leaves, long values, and trees within the tree. */
async function makeFile(): Promise<string> {
  const path = makeFolder();
  const root = open({ path, noSubdir: false, maxDbs: 2, pageSize: PAGE_BYTES });
  const table = root.openDB<string, number>({ name: 'table', encoding: 'string' });
  root.transactionSync(() => {
    for (let key = 0; key < 500; key += 1)
      table.putSync(key, 'x'.repeat(key % 50 === 0 ? 9_000 : 40));
  });
  root.transactionSync(() => {
    for (let key = 0; key < 500; key += 3) table.removeSync(key);
  });
  await root.close();
  return join(path, 'data.mdb');
}

test('finds nothing in a file that is whole', async () => {
  expect(findFileDamage(await makeFile())).toBeUndefined();
});

test('finds every page that is overwritten, unless nothing refers to it', async () => {
  const file = await makeFile();
  const whole = readFileSync(file);
  const pages = whole.length / PAGE_BYTES;
  let found = 0;
  for (let page = 0; page < pages; page += 1) {
    const bytes = Buffer.from(whole);
    bytes.fill(0xa5, page * PAGE_BYTES, (page + 1) * PAGE_BYTES);
    writeFileSync(file, bytes);
    const damage = findFileDamage(file);
    if (page < 2) expect(damage).toBe('is not a store');
    else expect([OVERWRITTEN, undefined]).toContain(damage);
    found += Number(damage !== undefined);
  }
  // The others are free, or behind the first page of a long value.
  expect(found).toBeGreaterThan(10);
});

test.each([0, 1, 100, PAGE_BYTES, PAGE_BYTES + 100])(
  'takes the first %s bytes for no store',
  async (length) => {
    const file = await makeFile();
    truncateSync(file, length);
    expect(findFileDamage(file)).toBe('is not a store');
  },
);

test.each([2, 3, 10])('finds that there are %s pages only', async (pages) => {
  const file = await makeFile();
  truncateSync(file, pages * PAGE_BYTES);
  expect(findFileDamage(file)).toBe(OVERWRITTEN);
});

test('goes in no circle', async () => {
  const file = await makeFile();
  const bytes = readFileSync(file);
  for (let page = 2; page < bytes.length / PAGE_BYTES; page += 1) {
    const at = page * PAGE_BYTES;
    if ((bytes.readUInt16LE(at + 18) & 1) === 0) continue;
    // Each of its children is the page itself.
    for (let node = 0; node < bytes.readUInt16LE(at + 20) / 2; node += 1)
      bytes.writeUInt32LE(page, at + 24 + bytes.readUInt16LE(at + 24 + node * 2));
  }
  writeFileSync(file, bytes);
  expect(findFileDamage(file)).toBe(OVERWRITTEN);
});

test('takes no change that another process makes meanwhile for damage', async () => {
  const path = makeFolder();
  const { keys } = openTestStore(path);
  const { id } = createKey({ keys, user: 'ann', now: () => 0 });
  const running = startChangingKey(path, id, 200);
  await running.waitFor('ready');
  running.child.stdin.write('go\n');
  let isRunning = true;
  const ended = running.ended().finally(() => (isRunning = false));
  for (let looks = 0; isRunning; looks += 1) {
    expect(findFileDamage(join(path, 'data.mdb'))).toBeUndefined();
    if (looks % 10 === 0) await new Promise(setImmediate);
  }
  expect(await ended).toBe(0);
});
