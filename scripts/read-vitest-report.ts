import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Counts } from './counts';

const report = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
});

/** Reads the counts of vitest's JSON report in a folder. @throws when it is missing or damaged */
export async function readVitestReport(folder: string): Promise<Counts> {
  const read = v.parse(report, JSON.parse(await readFile(`${folder}vitest.json`, 'utf8')));
  return {
    passed: read.numPassedTests,
    failed: read.numFailedTests,
    skipped: read.numPendingTests + read.numTodoTests,
  };
}
