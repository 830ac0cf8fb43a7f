import { createHash, randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { importText } from '../test-support/import-text';
import { makeFolder } from '../test-support/make-folder';
import { openTestStore } from '../test-support/open-test-store';
import { readHashes } from '../test-support/read-hashes';
import {
  MAIN_ARGS,
  startMain,
  startNode,
  startNumbered,
  type StartedProcess,
} from '../test-support/start-process';
import { openStore, type DirectoryStore } from './open-store';

// Starting the program takes seconds on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

/** More than a pipe holds: when it is written, the program has read most of it. */
const MANY_ROWS = '+12025550143,reason\n'.repeat(50_000);
const KILLS = 20;
const FIRST = 12_022_000_000;
const COUNT = 1_000;

async function makeStore(): Promise<string> {
  const path = makeFolder();
  const store = openStore(path);
  await importText(store, 'a'.repeat(40));
  await store.close();
  return path;
}

/** What is served: the state, and every byte of the listing. */
async function readServed(path: string): Promise<string> {
  const store = openStore(path);
  const state = store.readState();
  await store.close();
  const folder = join(path, `listing-${state.generation}`);
  const digest = createHash('sha256').update(JSON.stringify(state));
  for (const name of readdirSync(folder).toSorted())
    digest.update(readFileSync(join(folder, name)));
  return digest.digest('hex');
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
  'an import ended by %s while it reads leaves what is served as it was, byte for byte',
  async (signal) => {
    const path = await makeStore();
    const before = await readServed(path);
    const running = startMain('import', '-', '--store', path);
    await write(running, MANY_ROWS);
    running.child.kill(signal);
    expect(await running.ended()).toBe(signal);
    expect(await readServed(path)).toBe(before);
    expect(await importRows(path, '+12025550143')).toContain('1 new reports');
    expect(readdirSync(path).toSorted()).toEqual(['data.mdb', 'listing-2', 'lock.mdb']);
  },
);

test('an import killed at any moment leaves the old listing or the new one, never a mixture', async () => {
  const path = await makeStore();
  const whole = startNumbered(path, FIRST, COUNT);
  await whole.waitFor('begun');
  const startMs = performance.now();
  expect(await whole.ended()).toBe(0);
  const wholeMs = Math.ceil(performance.now() - startMs);
  let listed = COUNT;
  const outcomes = { old: 0, new: 0 };
  for (let kills = 0; kills < KILLS; kills += 1) {
    const running = startNumbered(path, FIRST + listed, COUNT);
    await running.waitFor('begun');
    await setTimeout(randomInt(wholeMs));
    running.child.kill('SIGKILL');
    await running.ended();
    const outcome = await judge(openTestStore(path), FIRST + listed);
    outcomes[outcome] += 1;
    if (outcome === 'new') listed += COUNT;
  }
  expect(outcomes.old + outcomes.new).toBe(KILLS);
  const store = openTestStore(path);
  expect(await store.listing.readFacts()).toMatchObject({ entries: listed + 1 });
  await importText(store, '+12025550143');
  expect(await store.listing.readFacts()).toMatchObject({ entries: listed + 2 });
});

/** Finds out whether the numbers from one on are listed: all of them, by every hash, or none. */
async function judge({ listing }: DirectoryStore, first: number): Promise<'old' | 'new'> {
  const { entries } = await listing.readFacts();
  const outcome = entries > first - FIRST + 1 ? 'new' : 'old';
  for (let at = 0; at < COUNT; at += 9) {
    const number = `+${first + at}`;
    const sha1 = createHash('sha1').update(number).digest('hex');
    const isInRange = (await readHashes(listing, sha1.slice(0, 5))).includes(sha1);
    const found = [isInRange];
    for (const algorithm of ['md5', 'sha1', 'sha256'] as const) {
      const hash = createHash(algorithm).update(number).digest('hex');
      found.push((await listing.findListing({ algorithm, hash })) !== undefined);
    }
    expect(found).toEqual(found.map(() => outcome === 'new'));
  }
  return outcome;
}

test('a second import at the same time says who is running, and the first one is not disturbed', async () => {
  const path = await makeStore();
  const first = startMain('import', '-', '--store', path);
  await write(first, MANY_ROWS);
  const second = startMain('import', '-', '--store', path);
  second.child.stdin.end('+12025550143');
  expect(await second.ended()).toBe(1);
  expect(second.written.err).toContain(`Process ${first.child.pid} is changing the listing`);
  first.child.stdin.end();
  expect(await first.ended()).toBe(0);
  expect(first.written.out).toContain('1 new reports, of 1 new numbers');
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
  expect(running.written.out).toContain('1 new reports');
});
