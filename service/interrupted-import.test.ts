import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openStore } from './open-store';
import { createBucket } from './test-support/create-bucket';
import { makeFolder } from './test-support/make-folder';
import {
  MAIN_ARGS,
  startMain,
  startNode,
  startStalled,
  type StartedProcess,
} from './test-support/start-process';

// Starting the program takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** More than a pipe holds: when it is written, the program has read most of it. */
const MANY_ROWS = '+12025550143,reason\n'.repeat(50_000);

async function makeStore(): Promise<string> {
  const path = makeFolder();
  const store = openStore(path);
  store.addBuckets([createBucket('a'.repeat(40))]);
  await store.close();
  return path;
}

function readStoreFile(path: string): string {
  return readFileSync(join(path, 'data.mdb')).toString('base64');
}

function write({ child }: StartedProcess, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdin.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

async function importRows(path: string, rows: string): Promise<string> {
  const process = startMain('import', '-', '--store', path);
  process.child.stdin.end(rows);
  expect(await process.ended()).toBe(0);
  return process.written.out;
}

test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
  'an import ended by %s while it reads leaves the store as it was, byte for byte',
  async (signal) => {
    const path = await makeStore();
    const before = readStoreFile(path);
    const running = startMain('import', '-', '--store', path);
    await write(running, MANY_ROWS);
    running.child.kill(signal);
    expect(await running.ended()).toBe(signal);
    expect(readStoreFile(path)).toBe(before);
    expect(await importRows(path, '+12025550143')).toContain('1 kept');
  },
);

test('an import killed inside its transaction leaves the old listing, and the store usable', async () => {
  const path = await makeStore();
  const running = startStalled(path);
  await running.waitFor('inside the transaction');
  running.child.kill('SIGKILL');
  await running.ended();
  const store = openStore(path);
  expect(store.countHashes()).toBe(1);
  await store.close();
  expect(await importRows(path, '+12025550143')).toContain('1 kept');
});

test('a line without an end does not fill the memory', async () => {
  const path = await makeStore();
  const running = startNode(
    '--max-old-space-size=64',
    ...MAIN_ARGS,
    'import',
    '-',
    '--store',
    path,
  );
  const piece = 'a'.repeat(4_000_000);
  for (let at = 0; at < 64; at++) await write(running, piece);
  running.child.stdin.end('\n+12025550143\n');
  expect(await running.ended()).toBe(0);
  expect(running.written.out).toContain('line 1: line too long');
  expect(running.written.out).toContain('1 kept');
});
