import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Counts } from './counts';

const report = v.object({
  stats: v.object({
    expected: v.number(),
    unexpected: v.number(),
    flaky: v.number(),
    skipped: v.number(),
  }),
});

/** Reads the counts of Playwright's JSON report in a folder. @throws when it is missing or damaged */
export async function readPlaywrightReport(folder: string): Promise<Counts> {
  const { stats } = v.parse(report, JSON.parse(await readFile(`${folder}e2e.json`, 'utf8')));
  // A test that passes only sometimes has failed.
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}
