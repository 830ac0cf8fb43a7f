import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evaluate } from './evaluate';

/** Texts for measuring that are no part of the project; the tests are skipped where they are absent. */
const FOLDER = new URL('../../../shared/data/', import.meta.url);
const MATCHER = new URL('matcher-dev.json', FOLDER);
const HARD = new URL('hard-cases-dev.json', FOLDER);
const PAGES = new URL('labelled-pages-dev.jsonl', FOLDER);

function measure(mode: 'matcher' | 'hard' | 'pages', file: URL): Readonly<Record<string, unknown>> {
  const question = { mode, library: false, defaultCountry: undefined };
  const report = evaluate(readFileSync(file, 'utf8'), question);
  if (!report.ok) throw new Error(report.error);
  return report.value.figures;
}

test.skipIf(!existsSync(MATCHER))('reads 97 % of the core texts exactly', () => {
  const { byTier } = measure('matcher', MATCHER);
  const { core } = byTier as { readonly core: { readonly cases: number; readonly passed: number } };
  expect(core.passed / core.cases).toBeGreaterThanOrEqual(0.97);
});

test.skipIf(!existsSync(HARD))('sees as many numbers as a reader in 90 % of hard texts', () => {
  const { cases, passed } = measure('hard', HARD);
  expect(Number(passed) / Number(cases)).toBeGreaterThanOrEqual(0.9);
});

test.skipIf(!existsSync(PAGES))('finds 97 % of the labels of pages, and 99 % right ones', () => {
  const { recallPlain, precision } = measure('pages', PAGES);
  expect(recallPlain).toBeGreaterThanOrEqual(0.97);
  expect(precision).toBeGreaterThanOrEqual(0.99);
});
