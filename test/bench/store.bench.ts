import { Console } from 'node:console';
import { spawnSync } from 'node:child_process';
import { createHash, randomInt } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { open, type Database } from 'lmdb';
import { importList } from '../../service/import/import-list';
import { createSpill } from '../../service/listing/create-spill';
import { groupEntries } from '../../service/listing/group-entries';
import { DIGEST_BYTES } from '../../service/listing/listing-store';
import { PREFIX_COUNT } from '../../service/listing/prefix-count';
import { parseRange } from '../../service/parse-range';
import { openStore } from '../../service/store/open-store';

/**
 * Three ways to keep the hashes of a directory, all in one run: compare the ratios, not the figures
 * of different machines. Each is loaded in one process and asked in another, as the service is. The
 * first is the directory's own store, by a whole import: it reads the hashes as lines, and keeps a
 * report of each. The others keep the hashes alone.
 * Usage: npm run bench -- store [--entries 1000000]
 */
interface Variant {
  /** @param digests of 20 bytes, in any order */
  readonly load: (digests: Buffer, folder: string) => Promise<void>;
  readonly open: (folder: string) => Opened;
}

interface Opened {
  /** All hashes with these first 5 hex characters, in hex as the service answers them. */
  readonly find: (prefix: number) => readonly string[];
  readonly close: () => Promise<void>;
}

type Figures = Readonly<Record<string, number>>;

const CHUNK = 20_000 * DIGEST_BYTES;
const LOOKUPS = 200_000;
const TURN = 100;

const VARIANTS: Readonly<Record<string, Variant>> = {
  'flat-generation': { load: loadListing, open: openListing },
  'lmdb-bucket': { load: loadBuckets, open: openBuckets },
  'lmdb-row': { load: loadRows, open: openRows },
};

async function loadListing(digests: Buffer, folder: string): Promise<void> {
  const store = openStore(folder);
  const change = store.beginChange();
  if (!change.ok) throw new Error('nobody else knows of this store');
  await importList({
    input: Readable.from(writeLines(digests)),
    change: change.value,
    state: store.readState(),
    nowMs: Date.now(),
    today: 1,
  });
  change.value.end();
  await store.close();
}

function* writeLines(digests: Buffer): Generator<Buffer> {
  for (let at = 0; at < digests.length; at += CHUNK) {
    const hashes = digests.toString('hex', at, at + CHUNK).match(/.{40}/g) ?? [];
    yield Buffer.from(`${hashes.join('\n')}\n`);
  }
}

function openListing(folder: string): Opened {
  const store = openStore(folder);
  return {
    find(prefix) {
      const range = parseRange(formatPrefix(prefix));
      return range ? splitHex(store.listing.readRange(range) as Buffer) : [];
    },
    close: () => store.close(),
  };
}

async function loadBuckets(digests: Buffer, folder: string): Promise<void> {
  const buckets = openTable<number>(folder, 'uint32');
  buckets.transactionSync(() => {
    for (const { prefix, sorted } of sortDigests(digests, folder))
      buckets.putSync(prefix, Buffer.concat(sorted));
  });
  await buckets.close();
}

function openBuckets(folder: string): Opened {
  const buckets = openTable<number>(folder, 'uint32');
  return {
    find(prefix) {
      buckets.resetReadTxn();
      return splitHex(buckets.get(prefix) ?? Buffer.alloc(0));
    },
    close: () => buckets.close(),
  };
}

async function loadRows(digests: Buffer, folder: string): Promise<void> {
  const rows = openTable<Uint8Array>(folder, 'binary');
  rows.transactionSync(() => {
    for (const { sorted } of sortDigests(digests, folder))
      for (const digest of sorted) rows.putSync(digest, Buffer.of(1));
  });
  await rows.close();
}

function openRows(folder: string): Opened {
  const rows = openTable<Uint8Array>(folder, 'binary');
  return {
    find(prefix) {
      rows.resetReadTxn();
      const start = Buffer.from(`${formatPrefix(prefix)}0`, 'hex');
      const end = Buffer.from(`${formatPrefix(prefix)}f${'f'.repeat(36)}`, 'hex');
      return [...rows.getKeys({ start, end })].map((key) => Buffer.from(key).toString('hex'));
    },
    close: () => rows.close(),
  };
}

function openTable<Key extends number | Uint8Array>(
  folder: string,
  keyEncoding: 'uint32' | 'binary',
): Database<Buffer, Key> {
  return open<Buffer, Key>({ path: folder, noSubdir: false, keyEncoding, encoding: 'binary' });
}

/** Sorts on the disk, as the directory's own store does. */
function* sortDigests(digests: Buffer, folder: string) {
  const spill = createSpill({ path: join(folder, 'sort.tmp'), entryBytes: DIGEST_BYTES });
  for (let at = 0; at < digests.length; at += DIGEST_BYTES)
    spill.add(digests.subarray(at, at + DIGEST_BYTES));
  for (let firstByte = 0; firstByte < 256; firstByte += 1) {
    for (const { prefix, entries: found } of groupEntries(
      spill.readPart(firstByte),
      DIGEST_BYTES,
    )) {
      const sorted = splitDigests(found).toSorted((one, other) => one.compare(other));
      yield { prefix, sorted };
    }
  }
  spill.remove();
}

function splitHex(digests: Buffer): readonly string[] {
  return digests.toString('hex').match(/.{40}/g) ?? [];
}

function formatPrefix(prefix: number): string {
  return prefix.toString(16).padStart(5, '0');
}

function splitDigests(digests: Buffer): readonly Buffer[] {
  return Array.from({ length: digests.length / DIGEST_BYTES }, (_, at) =>
    digests.subarray(at * DIGEST_BYTES, (at + 1) * DIGEST_BYTES),
  );
}

function createDigests(entries: number): Buffer {
  const digests = Buffer.allocUnsafe(entries * DIGEST_BYTES);
  for (let at = 0; at < entries; at++)
    createHash('sha1')
      .update(`entry ${at}`)
      .digest()
      .copy(digests, at * DIGEST_BYTES);
  return digests;
}

async function measureLoad({ load }: Variant, { entries, folder }: Task): Promise<Figures> {
  const digests = createDigests(entries);
  const clock = startClock();
  await load(digests, folder);
  const { seconds: loadSeconds, cpuSeconds: loadCpuSeconds } = clock();
  const peakMegabytes = process.resourceUsage().maxRSS / 1e3;
  return { loadSeconds, loadCpuSeconds, peakMegabytes, diskMegabytes: measureFolder(folder) / 1e6 };
}

/** On a machine with other work the time of this process alone tells more than the clock on the wall. */
function startClock(): () => { readonly seconds: number; readonly cpuSeconds: number } {
  const startMs = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { seconds: (performance.now() - startMs) / 1e3, cpuSeconds: (user + system) / 1e6 };
  };
}

function measureFolder(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((bytes, file) => bytes + (file.isFile() ? file.size : 0), 0);
}

async function measureLookups(kept: Variant, { entries, folder }: Task): Promise<Figures> {
  const emptyMegabytes = process.memoryUsage.rss() / 1e6;
  const startMs = performance.now();
  const opened = kept.open(folder);
  opened.find(0);
  const firstAnswerMs = performance.now() - startMs;
  const lookups = await countLookups(opened, entries);
  const rssMegabytes = process.memoryUsage.rss() / 1e6;
  await opened.close();
  return { firstAnswerMs, ...lookups, rssMegabytes, emptyMegabytes };
}

async function countLookups({ find }: Opened, entries: number): Promise<Figures> {
  let found = 0;
  await repeat(PREFIX_COUNT, (at) => {
    found += find(at).length;
  });
  if (found !== entries) throw new Error(`found ${found} of ${entries} entries`);
  const clock = startClock();
  const spentMs = await repeat(LOOKUPS, () => void find(randomInt(PREFIX_COUNT)));
  return {
    lookupsPerSecond: LOOKUPS / (spentMs / 1000),
    lookupsPerCpuSecond: LOOKUPS / clock().cpuSeconds,
  };
}

/**
 * Requests come in turns of the event loop, where LMDB frees its snapshots: so do these.
 *
 * @returns the milliseconds spent in `run`, without what lies between the turns
 */
async function repeat(times: number, run: (at: number) => void): Promise<number> {
  let spentMs = 0;
  for (let at = 0; at < times; at += TURN) {
    const startMs = performance.now();
    for (let next = at; next < Math.min(at + TURN, times); next++) run(next);
    spentMs += performance.now() - startMs;
    await setImmediate();
  }
  return spentMs;
}

interface Task {
  readonly entries: number;
  readonly folder: string;
}

function measureApart(variant: string, entries: number): Figures {
  const folder = mkdtempSync(join(tmpdir(), 'store-bench-'));
  try {
    const figures = ['load', 'look-up'].map((phase) =>
      runPhase({ variant, phase, entries, folder }),
    );
    return Object.assign({}, ...figures) as Figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runPhase(task: Task & { readonly variant: string; readonly phase: string }): Figures {
  const options = Object.entries(task).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(import.meta.url), ...options],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`${task.variant} failed to ${task.phase}`);
  return JSON.parse(stdout) as Figures;
}

function round(figures: Figures): Figures {
  const rounded = Object.entries(figures).map(([name, value]) => [
    name,
    Number(value.toPrecision(4)),
  ]);
  return Object.fromEntries(rounded) as Figures;
}

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    entries: { type: 'string', default: '1000000' },
    variant: { type: 'string' },
    phase: { type: 'string' },
    folder: { type: 'string', default: '' },
  },
});
const entries = Number(values.entries);
const variant = values.variant === undefined ? undefined : VARIANTS[values.variant];
if (variant) {
  const measure = values.phase === 'load' ? measureLoad : measureLookups;
  process.stdout.write(JSON.stringify(await measure(variant, { entries, folder: values.folder })));
} else {
  const figures = Object.keys(VARIANTS).map((name) => ({
    variant: name,
    ...round(measureApart(name, entries)),
  }));
  // A console of its own: the linter keeps the global one for mistakes.
  new Console(process.stdout).table(figures);
  const line = JSON.stringify({ bench: 'store', entries, lookups: LOOKUPS, figures });
  process.stdout.write(`${line}\n`);
}
