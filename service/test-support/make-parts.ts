import { hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { EXPORT_HEADER } from '../import/export-header';
import type { StoredParts } from '../store/open-parts';
import { openStore } from '../store/open-store';
import { importText } from './import-text';

interface Listed {
  readonly source: string;
  /** SHA-1 of numbers that are not known. */
  readonly hashes: readonly string[];
  readonly numbers: readonly string[];
}

/** Makes the parts of a listing for all tests of a file, which may be read as often as wanted. */
export async function makeParts({ source, hashes, numbers }: Listed): Promise<StoredParts> {
  const folder = mkdtempSync(join(tmpdir(), 'directory-test-'));
  const store = openStore(folder);
  const rows = [
    ...hashes.map((sha1) => `${sha1},,2026-01-02,,,${source},00000001`),
    ...numbers.map((number) => `${hash('sha1', number)},${number},2026-01-02,,,${source},00000001`),
  ];
  await importText(store, [EXPORT_HEADER, ...rows].join('\n'));
  const parts = store.openParts();
  afterAll(async () => {
    parts.close();
    await store.close();
    rmSync(folder, { recursive: true });
  });
  return parts;
}
