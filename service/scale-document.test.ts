import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const text = readFileSync(new URL('../docs/scale.md', import.meta.url), 'utf8');

// Measured; the document says how.
const JSON_BYTES = 41_023;
const RECORDS_BYTES = 19_080;
const GZIP_BYTES = 19_277;
const PER_CORE = { json: 6_800, records: 15_000 };
const IMPORT_SECONDS = 18.7;
const GZIP_MS = 1;
const FILES_SECONDS = 101;

// Assumed.
const NUMBERS = 1e9;
const PER_SECOND = 1e5;
const MONTH_SECONDS = 30.4 * 86_400;
const BUSY = 0.6;
const RANGES = 2 ** 20;
const DAILY = 12_000;

const gbits = (bytes: number) => Math.round((bytes * PER_SECOND * 8) / 1e9);
const petabytes = (bytes: number) => ((bytes * PER_SECOND * MONTH_SECONDS) / 1e15).toFixed(1);
const cores = (perCore: number) => Math.round(PER_SECOND / perCore / BUSY);

test.each([
  ['measured', `JSON ${JSON_BYTES.toLocaleString('en-US')} | records 19,080`],
  ['hashes a prefix', `${Math.round(NUMBERS / RANGES)} hashes`],
  ['store', `${(NUMBERS * (20 + 40 + 16)) / 1e9} GB`],
  ['digests', `| what ranges read of it | ${(NUMBERS * 20) / 1e9} GB`],
  ['import', `${Math.round((NUMBERS / 1e7) * (IMPORT_SECONDS / 60))} min of a core | one process`],
  ['range files', `| range files | ${Math.round((RANGES * GZIP_BYTES) / 1e9)} GB`],
  [
    'their making',
    `${Math.round((RANGES * GZIP_MS) / 6e4 + FILES_SECONDS / 60)} min of a core | a day`,
  ],
  [
    'their change',
    `${((DAILY / RANGES) * 100).toFixed(1)} % of them: ${Math.round((DAILY * GZIP_BYTES) / 1e6)} MB`,
  ],
  ['cores', `| ${cores(PER_CORE.json)} | ${cores(PER_CORE.records)} | 0 of yours`],
  [
    'bandwidth',
    `| ${gbits(JSON_BYTES)} Gbit/s | ${gbits(RECORDS_BYTES)} Gbit/s | ${gbits(GZIP_BYTES)} Gbit/s`,
  ],
  [
    'bytes',
    `| ${petabytes(JSON_BYTES)} PB | ${petabytes(RECORDS_BYTES)} PB | ${petabytes(GZIP_BYTES)} PB`,
  ],
  ['requests a day', `${((PER_SECOND * 86_400) / 1e9).toFixed(1)} billion requests a day`],
  ['all ranges', `all of them in ${Math.round(RANGES / 60 / 1_440)} days`],
])('docs/scale.md follows from what was measured: %s', (_what, words) => {
  expect(text).toContain(words);
});
