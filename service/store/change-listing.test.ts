import { randomInt } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { failDisk } from '../test-support/fail-disk';
import { importText } from '../test-support/import-text';
import { makeFolder } from '../test-support/make-folder';
import { openTestStore } from '../test-support/open-test-store';
import { readHashes } from '../test-support/read-hashes';
import type { RowReport } from '../import/import-row';

vi.setConfig({ testTimeout: 300_000 });

const OLD = `abcde0${'0'.repeat(34)}`;
const NEW = `abcde1${'0'.repeat(34)}`;
const REPORT: RowReport = {
  number: undefined,
  sha1: NEW,
  day: undefined,
  isRobocall: undefined,
  subject: '',
  source: undefined,
  fingerprint: 0,
};

test('whichever write fails, the old listing is served, and the next import succeeds', async () => {
  const path = makeFolder();
  const store = openTestStore(path);
  await importText(store, OLD);
  const change = (): void => {
    const begun = store.beginChange();
    if (!begun.ok) throw new Error('the lock was not given back');
    try {
      begun.value.add(REPORT, { source: 'new', day: 1 });
      begun.value.commit({ oldestDay: 0, change: (state) => state });
    } finally {
      begun.value.end();
    }
  };
  // Each second one, in turns of luck: all of them take a minute.
  let writes = randomInt(2);
  for (let hasFailed = true; hasFailed; writes += 2) {
    hasFailed = false;
    try {
      failDisk(writes, change);
    } catch (error) {
      expect(error).toMatchObject({ code: 'ENOSPC' });
      hasFailed = true;
      expect(await readHashes(store.listing, 'abcde')).toEqual([OLD]);
      expect(await store.listing.readFacts()).toMatchObject({ sources: [{ name: 'hashes' }] });
    }
  }
  // Four parts of two files each, every one opened, written and brought to the disk.
  expect(writes).toBeGreaterThan(24);
  expect(await readHashes(store.listing, 'abcde')).toEqual([OLD, NEW]);
  expect(readdirSync(path).filter((name) => name.startsWith('listing-'))).toEqual(['listing-2']);
});
