import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateTable } from './generate-table';

const MOST_BYTES = 4_000;

test('the shipped table is what the metadata in use gives', () => {
  const shipped = readFileSync(
    new URL('../../lib/privacy/anonymity-table.ts', import.meta.url),
    'utf8',
  );
  expect(shipped, 'npm run generate:anonymity writes it').toBe(generateTable());
});

test(`the table has at most ${MOST_BYTES} bytes`, () => {
  expect(Buffer.byteLength(generateTable())).toBeLessThanOrEqual(MOST_BYTES);
});
