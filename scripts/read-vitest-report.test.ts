import { expect, test } from 'vitest';
import { writeToFolder } from '../test/fakes/write-to-folder';
import { readVitestReport } from './read-vitest-report';

const REPORT = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 3 };

test('counts what is pending and what is still to be written as skipped', async () => {
  const folder = await writeToFolder('vitest.json', JSON.stringify({ ...REPORT, success: false }));
  expect(await readVitestReport(folder)).toEqual({ passed: 7, failed: 1, skipped: 5 });
});

test.each([
  ['cut off', '{"numPassedTests":7'],
  ['of another kind', '{"stats":{}}'],
  ['with a count that is no number', JSON.stringify({ ...REPORT, numFailedTests: '1' })],
])('throws for a report that is %s, rather than count nothing', async (_what, text) => {
  const folder = await writeToFolder('vitest.json', text);
  await expect(readVitestReport(folder)).rejects.toThrow(/JSON|Invalid/);
});

test('throws where there is no report', async () => {
  const folder = await writeToFolder('other.json', '{}');
  await expect(readVitestReport(folder)).rejects.toThrow('ENOENT');
});
