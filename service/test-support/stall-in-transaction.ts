import { writeSync } from 'node:fs';
import type { HashBucket } from '../listing-store';
import { openStore } from '../open-store';
import { createBucket } from './create-bucket';

/** A program that begins to add hashes to the store named on its command line, and never ends. */
const [, , path = ''] = process.argv;

function* stall(): Generator<HashBucket> {
  for (let prefix = 0; prefix < 2_000; prefix++) {
    yield createBucket(prefix.toString(16).padStart(5, '0').padEnd(40, '0'));
  }
  writeSync(1, 'inside the transaction');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

openStore(path).addBuckets(stall());
