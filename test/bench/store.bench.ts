import { Console } from 'node:console';
import { spawnSync } from 'node:child_process';
import { createHash, randomInt } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { open } from 'lmdb';
import { collectBuckets } from '../../service/collect-buckets';
import { createDigestList, type DigestList } from '../../service/create-digest-list';
import { DIGEST_BYTES } from '../../service/listing-store';
import { openStore } from '../../service/open-store';
import { parseRange } from '../../service/parse-range';
import { PREFIX_COUNT, readPrefix } from '../../service/read-prefix';

/**
 * Three ways to keep the hashes of a directory, all in one run: compare the ratios, not the figures
 * of different machines. Each is loaded in one process and asked in another, as the service is.
 * Usage: npm run bench -- store [--entries 1000000]
 */
interface Variant {
  readonly load: (digests: DigestList, folder: string) => Promise<void>;
  readonly open: (folder: string) => Opened;
}

interface Opened {
  /** All hashes with these first 5 hex characters, in hex as the service answers them. */
  readonly find: (prefix: number) => readonly string[];
  readonly close: () => Promise<void>;
}

type Figures = Readonly<Record<string, number>>;

const LOOKUPS = 200_000;
const TURN = 100;

const VARIANTS: Readonly<Record<string, Variant>> = {
  'lmdb-bucket': { load: loadBuckets, open: openBuckets },
  'lmdb-row': { load: loadRows, open: openRows },
  'flat-memory': { load: loadFlat, open: openFlat },
};

async function loadBuckets(digests: DigestList, folder: string): Promise<void> {
  const store = openStore(folder);
  store.addBuckets(collectBuckets(digests.blocks()));
  await store.close();
}

function openBuckets(folder: string): Opened {
  const store = openStore(folder);
  return {
    find(prefix) {
      const range = parseRange(formatPrefix(prefix));
      return range ? store.findHashes(range) : [];
    },
    close: () => store.close(),
  };
}

async function loadRows(digests: DigestList, folder: string): Promise<void> {
  const rows = openRowTable(folder);
  rows.transactionSync(() => {
    for (const bucket of collectBuckets(digests.blocks())) {
      for (const digest of splitDigests(bucket.digests)) rows.putSync(digest, Buffer.of(1));
    }
  });
  await rows.close();
}

function openRows(folder: string): Opened {
  const rows = openRowTable(folder);
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

function openRowTable(folder: string) {
  return open<Uint8Array, Uint8Array>({
    path: folder,
    noSubdir: false,
    keyEncoding: 'binary',
    encoding: 'binary',
  });
}

async function loadFlat(digests: DigestList, folder: string): Promise<void> {
  const buckets = [...collectBuckets(digests.blocks())].map((bucket) => bucket.digests);
  writeFileSync(join(folder, 'data.mdb'), Buffer.concat(buckets), { flush: true });
}

function openFlat(folder: string): Opened {
  const flat = readFileSync(join(folder, 'data.mdb'));
  const ends = new Uint32Array(PREFIX_COUNT);
  for (let at = 0; at < flat.length; at += DIGEST_BYTES)
    ends[readPrefix(flat, at)] = at + DIGEST_BYTES;
  for (let at = 1; at < PREFIX_COUNT; at++) ends[at] ||= ends[at - 1] ?? 0;
  return {
    find(prefix) {
      const hex = flat.toString('hex', prefix === 0 ? 0 : ends[prefix - 1], ends[prefix]);
      return hex.match(/.{40}/g) ?? [];
    },
    close: async () => {},
  };
}

function formatPrefix(prefix: number): string {
  return prefix.toString(16).padStart(5, '0');
}

function splitDigests(digests: Uint8Array): Uint8Array[] {
  return Array.from({ length: digests.length / DIGEST_BYTES }, (_, at) =>
    digests.subarray(at * DIGEST_BYTES, (at + 1) * DIGEST_BYTES),
  );
}

function createDigests(entries: number): DigestList {
  const digests = createDigestList();
  for (let at = 0; at < entries; at++) {
    digests.push(createHash('sha1').update(`entry ${at}`).digest());
  }
  return digests;
}

async function measureLoad({ load }: Variant, { entries, folder }: Task): Promise<Figures> {
  const digests = createDigests(entries);
  const startMs = performance.now();
  await load(digests, folder);
  const loadSeconds = (performance.now() - startMs) / 1000;
  return { loadSeconds, fileMegabytes: statSync(join(folder, 'data.mdb')).size / 1e6 };
}

async function measureLookups(kept: Variant, { entries, folder }: Task): Promise<Figures> {
  const emptyMegabytes = process.memoryUsage.rss() / 1e6;
  const opened = kept.open(folder);
  const lookupsPerSecond = await countLookups(opened, entries);
  const rssMegabytes = process.memoryUsage.rss() / 1e6;
  await opened.close();
  return { lookupsPerSecond, rssMegabytes, emptyMegabytes };
}

async function countLookups({ find }: Opened, entries: number): Promise<number> {
  let found = 0;
  await repeat(PREFIX_COUNT, (at) => {
    found += find(at).length;
  });
  if (found !== entries) throw new Error(`found ${found} of ${entries} entries`);
  const spentMs = await repeat(LOOKUPS, () => void find(randomInt(PREFIX_COUNT)));
  return LOOKUPS / (spentMs / 1000);
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
