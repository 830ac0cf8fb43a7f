import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createCorpus } from './create-corpus';

/**
 * Lists the pages of folders and files by their names; without any, those of the default corpus.
 *
 * @returns their markup
 */
export async function listPages(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (names.length === 0) return createCorpus();
  const files = (await Promise.all(names.map(listFiles))).flat();
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const)),
  );
}

async function listFiles(name: string): Promise<readonly string[]> {
  if (!(await stat(name)).isDirectory()) return [name];
  const entries = await readdir(name, { recursive: true });
  return entries
    .filter((entry) => /\.x?html?$/i.test(entry))
    .toSorted()
    .map((entry) => join(name, entry));
}
