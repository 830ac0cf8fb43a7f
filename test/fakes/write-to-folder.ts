import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Writes one file into a new folder, which goes with the test; returns the folder with its slash. */
export async function writeToFolder(name: string, text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hushdial-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, name), text);
  return `${folder}/`;
}
