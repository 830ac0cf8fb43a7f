import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const DOCUMENT = new URL('../docs/threat-model.md', import.meta.url);
const list = (letter: string, count: number) =>
  Array.from({ length: count }, (_none, at) => `${letter}${at + 1}`);
const IDS = [...list('T', 19), ...list('F', 29)];

/** The files that a row of the document names as its tests. */
async function readLinks(id: string): Promise<readonly string[]> {
  const text = await readFile(DOCUMENT, 'utf8');
  const row = text.split('\n').find((line) => line.startsWith(`| ${id} |`)) ?? '';
  return Array.from(row.matchAll(/\]\(([^)]+)\)/g), ([, link = '']) => link);
}

test.each(IDS)('%s is linked to tests that carry its name', async (id) => {
  const links = await readLinks(id);
  expect(links.length).toBeGreaterThan(0);
  const title = new RegExp(`['"\`](?:[^'"\`\\n]*[ ,])?${id}(?=[:, ])`);
  for (const link of links) expect(await readFile(new URL(link, DOCUMENT), 'utf8')).toMatch(title);
});
