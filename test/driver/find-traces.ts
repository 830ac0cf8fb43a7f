import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { readLevelTable } from './read-level-table';

/** What is looked for: a pattern of bytes, each written as the character with its number. */
export interface TracePattern {
  readonly what: string;
  readonly pattern: RegExp;
}

/** What was found, and in which file. */
export interface Trace {
  readonly what: string;
  readonly file: string;
}

/** Looks through all files of a folder, and through what is compressed in database tables. */
export async function findTraces(
  folder: string,
  patterns: readonly TracePattern[],
): Promise<readonly Trace[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const traces: Trace[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path);
    for (const bytes of [content, ...readLevelTable(content)]) {
      const text = bytes.toString('latin1');
      for (const { what, pattern } of patterns)
        if (pattern.test(text)) traces.push({ what, file: relative(folder, path) });
    }
  }
  return traces;
}
