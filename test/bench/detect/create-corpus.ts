import { createWriter, type Writer } from './create-writer';
import { TEMPLATES, type Template } from './templates';

/** As many pages of each kind, from short to long. */
const SIZES = [1, 2, 4, 8];

/**
 * Makes pages of the kinds that people read, with invented text: the same ones each time.
 *
 * @returns their markup by their names
 */
export function createCorpus(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  Object.entries(TEMPLATES).forEach(([kind, template], index) => {
    for (const size of SIZES)
      pages.set(`${kind}-${size}`, writePage(createWriter(index * 100 + size), template, size));
  });
  return pages;
}

/** What is around the text of a page: menus, and scripts with their data. */
function writePage(writer: Writer, template: Template, size: number): string {
  const { words, list, number, phone, street } = writer;
  const state = Array.from({ length: 40 * size }, () => number(1, 1e12));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${words(4)}</title>
<meta property="og:title" content="${words(3)}"><style>body{font:16px serif}.row{display:flex;flex-wrap:wrap}</style>
<script>window.state=${JSON.stringify(state)}</script></head><body>
<header><nav><ul>${list(12, () => `<li><a href="/${words(1)}">${words(1)}</a></li>`)}</ul></nav></header>
<main>${template(writer, size)}</main>
<footer><p>${street()} ${phone()}</p><p>© 2024 ${words(2)}</p></footer>
<script>${list(20 * size, () => `track("${words(1)}",${number(1, 1e13)});`)}</script></body></html>`;
}
