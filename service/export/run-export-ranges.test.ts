import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importText } from '../test-support/import-text';
import { makeFolder } from '../test-support/make-folder';
import { openTestStore } from '../test-support/open-test-store';
import { runExportRanges } from './run-export-ranges';

async function createWorld() {
  const store = openTestStore();
  await importText(store, `00001${'a'.repeat(35)}`);
  const lines: string[] = [];
  const write = (line: string) => void lines.push(line);
  let nowMs = 0;
  const run = (folder: string) =>
    runExportRanges({
      command: { folder, isPadded: false },
      store,
      terminal: { out: write, err: write },
      now: () => (nowMs += 100),
      prefixCount: 12,
    });
  return { store, lines, run };
}

test('tells each second how far it is, and at the end what it wrote', async () => {
  const { lines, run } = await createWorld();
  const folder = join(makeFolder(), 'made');
  expect(run(folder)).toBe(0);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^\d+ ranges done …$/);
  expect(lines[1]).toBe('12 ranges of 1 numbers: 12 written, 0 as before');
  expect(run(folder)).toBe(0);
  expect(lines.at(-1)).toBe('12 ranges of 1 numbers: 0 written, 12 as before');
});

test('waits for nobody, and says who is at it', async () => {
  const { store, lines, run } = await createWorld();
  const held = store.takeRangesLock();
  expect(run(makeFolder())).toBe(1);
  expect(lines).toEqual([
    `Process ${process.pid} is writing ranges already. Wait until it is done.`,
  ]);
  if (held.ok) held.value();
  expect(run(makeFolder())).toBe(0);
});

test('says what to do where it cannot write, and can be run again', async () => {
  const { lines, run } = await createWorld();
  const file = join(makeFolder(), 'file');
  writeFileSync(file, '');
  expect(run(join(file, 'under'))).toBe(1);
  expect(lines[0]).toContain('there is no such folder. Check the path.');
  expect(run(makeFolder())).toBe(0);
});
