import { expect, test } from 'vitest';
import { writeToFolder } from '../test/fakes/write-to-folder';
import { readPlaywrightReport } from './read-playwright-report';

const STATS = { expected: 7, unexpected: 1, flaky: 2, skipped: 3 };

test('counts a test that passes only sometimes as failed', async () => {
  const folder = await writeToFolder('e2e.json', JSON.stringify({ stats: STATS }));
  expect(await readPlaywrightReport(folder)).toEqual({ passed: 7, failed: 3, skipped: 3 });
});

test.each([
  ['cut off', '{"stats":'],
  ['of another kind', '{"numPassedTests":7}'],
  ['without its flaky tests', JSON.stringify({ stats: { ...STATS, flaky: undefined } })],
])('throws for a report that is %s, rather than count nothing', async (_what, text) => {
  const folder = await writeToFolder('e2e.json', text);
  await expect(readPlaywrightReport(folder)).rejects.toThrow(/JSON|Invalid/);
});

test('throws where there is no report', async () => {
  const folder = await writeToFolder('other.json', '{}');
  await expect(readPlaywrightReport(folder)).rejects.toThrow('ENOENT');
});
