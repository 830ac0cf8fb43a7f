import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { expect, onTestFinished, test } from 'vitest';
import { steadyZip } from './steady-zip';

const FILES = { 'a.txt': 'one', 'b/c.txt': 'two' };

/** An archive with files of a date, in an order; its bytes after it was made steady. */
async function zip(names: readonly (keyof typeof FILES)[], date: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'hushdial-zip-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const archive = new JSZip();
  for (const name of names) archive.file(name, FILES[name], { date: new Date(date) });
  const path = join(folder, 'a.zip');
  await writeFile(path, await archive.generateAsync({ type: 'nodebuffer' }));
  await steadyZip(path);
  return readFile(path);
}

test('T18: the same files give the same archive, whenever and in what order they are zipped', async () => {
  const bytes = await zip(['a.txt', 'b/c.txt'], '2026-01-01');
  expect(await zip(['b/c.txt', 'a.txt'], '2027-06-05')).toEqual(bytes);
});

test('keeps every file and its content, and no folder', async () => {
  const { files } = await JSZip.loadAsync(await zip(['b/c.txt', 'a.txt'], '2026-01-01'));
  expect(Object.keys(files)).toEqual(['a.txt', 'b/c.txt']);
  expect(await files['b/c.txt']!.async('text')).toBe('two');
});
