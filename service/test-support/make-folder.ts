import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** @returns an empty folder that goes when the running test ends */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'directory-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
