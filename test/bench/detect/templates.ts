import type { Writer } from './create-writer';

/** Writes the text of a page of one kind. */
export type Template = (writer: Writer, size: number) => string;

const paragraph = ({ words, number }: Writer, count = 30) =>
  `<p>${words(count)} <a href="/${words(1)}">${words(2)}</a> in ${number(1_900, 2_024)}, ${words(count)}<sup>[${number(1, 40)}]</sup>.</p>`;

const article: Template = (writer, size) =>
  `<h1>${writer.words(5)}</h1>${writer.list(12 * size, (at) => (at % 5 === 0 ? `<h2>${writer.words(3)}</h2>` : paragraph(writer)))}`;

const contact: Template = (writer, size) => {
  const { words, phone, street } = writer;
  const write = () =>
    `<section class="vcard"><h2>${words(2)}</h2><dl><dt>Telephone</dt><dd><a href="tel:+12025550143">${phone()}</a></dd><dt>Fax</dt><dd>${phone()}</dd><dt>Address</dt><dd>${street()}</dd></dl>${paragraph(writer, 12)}</section>`;
  return writer.list(4 * size, write);
};

const shop: Template = ({ words, list, number, price, phone }, size) => {
  const write = () =>
    `<article><img alt="${words(1)}"><h3><a href="/p/${number(1, 1e7)}">${words(3)}</a></h3><p><span class="price">${price()}</span> <small>SKU ${number(1, 1e9)}</small></p><p>${words(8)}</p></article>`;
  return `<div class="row">${list(24 * size, write)}</div><p>Call ${phone()} to order.</p>`;
};

const forum: Template = (writer, size) => {
  const { words, number, date } = writer;
  const write = () =>
    `<article><header><b>${words(1)}</b> <time>${date()} ${number(10, 23)}:${number(10, 59)}</time> #${number(1, 1e6)}</header>${paragraph(writer, 20)}<div><a>Reply</a> <a>Quote</a> ${number(1, 90)}</div></article>`;
  return writer.list(15 * size, write);
};

const table: Template = ({ words, list, number }, size) => {
  const write = (at: number) =>
    `<tr><th>${at + 1}</th>${list(8, () => `<td>${number(0, 1e5)}</td>`)}<td>${words(2)}</td></tr>`;
  return `<table><tbody>${list(40 * size, write)}</tbody></table>`;
};

const docs: Template = (writer, size) => {
  const { words, list, number } = writer;
  const code = () => `<span>${words(1)}</span>(${number(1, 1e8)});`;
  const write = () =>
    `<h3 id="${words(1)}">${words(2)}</h3>${paragraph(writer, 15)}<pre><code>${list(6, code)}</code></pre>`;
  return list(10 * size, write);
};

const results: Template = ({ words, list, number }, size) => {
  const write = () =>
    `<li><a href="https://${words(1)}.example/${number(1, 1e9)}"><h3>${words(5)}</h3><cite>${words(1)}.example › ${words(1)}</cite></a><div><span>${words(16)} <em>${words(1)}</em> ${words(10)}</span></div></li>`;
  return `<ol>${list(10 * size, write)}</ol>`;
};

/** Pages of the kinds that people read. */
export const TEMPLATES: Readonly<Record<string, Template>> = {
  article,
  contact,
  shop,
  forum,
  table,
  docs,
  results,
};
