import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { RECORD_BYTES, REPORT_BYTES, REPORTS_AT } from '../listing/record-layout';
import { writeReport } from '../listing/write-report';
import type { Row } from './connect';
import type { FailOver } from './create-fail-over';
import { createPostgresListing } from './create-postgres-listing';

const SHA1 = hash('sha1', '+12025550143');
const EXACT = { algorithm: 'sha1', hash: SHA1 } as const;

/** A record with one report, of the first source. */
function writeRecord(): Buffer {
  const record = Buffer.alloc(RECORD_BYTES + REPORT_BYTES);
  record.write(SHA1, 'hex');
  record.writeUInt32LE(1, REPORTS_AT);
  const report = { day: 0, isRobocall: undefined, subject: 0, source: 0, fingerprint: 1 };
  writeReport(record, RECORD_BYTES, report);
  return record;
}

/** Answers reads with listings that are switched as they say: each read tells of which it is. */
function createRead(listings: string): FailOver['read'] {
  const left = [...listings];
  return async ({ values, parse }) => {
    const source = left.shift();
    const [prefix] = values;
    const facts = JSON.stringify({ entries: 1, sources: [{ name: source }], subjects: [''] });
    const row: Row = { generation: 1, fingerprint: source, prefix, contents: writeRecord(), facts };
    const value = parse([row]);
    if (value === undefined) throw new Error('it cannot be read');
    return value;
  };
}

test('names the sources of the listing that a record is of, also when it is switched in between', async () => {
  const listing = createPostgresListing({ read: createRead('abbcc') });
  expect((await listing.findListing(EXACT))?.sources).toEqual(['b']);
  expect((await listing.findListing(EXACT))?.sources).toEqual(['c']);
});

test('gives up when each read is of another listing', async () => {
  const listing = createPostgresListing({ read: createRead('abcdefghijklmnopqrstuvwxyz') });
  await expect(listing.findListing(EXACT)).rejects.toThrow('one listing after the other');
});
