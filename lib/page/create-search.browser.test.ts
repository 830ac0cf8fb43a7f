import { beforeEach, describe, expect, test } from 'vitest';
import { createSearch } from './create-search';
import type { Work } from './work';

beforeEach(() => document.body.replaceChildren());

const finish = (work: Work) => {
  while (!work.next().done);
};

function search(html: string): boolean {
  document.body.innerHTML = html;
  const { searchTree, hasFound } = createSearch();
  finish(searchTree(document));
  return hasFound();
}

describe('createSearch', () => {
  test.each([
    ['a number in the text', '<p>Call 202-555-0143</p>'],
    ['a number over elements', '<p>Call <b>202</b>-555-<i>0143</i></p>'],
    ['a link that dials', '<a href="tel:+12025550143">us</a>'],
    ['a link that opens a chat', '<a href="https://wa.me/12025550143">us</a>'],
    ['an area that dials', '<map><area href="TEL:+12025550143"></map>'],
    ['JSON-LD', '<script type="application/ld+json">{"telephone":"+1 202-555-0143"}</script>'],
    ['microdata', '<meta itemprop="telephone" content="+12025550143">'],
    ['RDFa', '<meta property="schema:telephone" content="+12025550143">'],
    ['Open Graph', '<meta property="og:phone_number" content="+12025550143">'],
    ['a card', '<div class="vcard"><i class="tel" title="x">c</i></div>'],
  ])('finds %s', (_what, html) => {
    expect(search(html)).toBe(true);
  });

  test.each([
    ['words', '<p>Nothing to call</p>'],
    ['a script', '<script type="x">2025550143</script>'],
    ['JSON-LD of something else', '<script type="application/ld+json">{"name":"x"}</script>'],
    ['a link to a page', '<a href="https://shop.example/2025550143">us</a>'],
    ['a class that cards have, without one', '<i class="tel">c</i>'],
    ['dates', '<time>2024-05-06</time> <p>1998–2004</p>'],
  ])('finds nothing in %s', (_what, html) => {
    expect(search(html)).toBe(false);
  });

  test.each([
    ['a text in it', (root: Element) => root.append('202-555-0143')],
    ['a link itself', (root: Element) => root.setAttribute('href', 'tel:+12025550143')],
    ['data itself', (root: Element) => root.setAttribute('property', 'telephone')],
  ])('finds what has changed: %s', (_what, change) => {
    document.body.innerHTML = '<p>Call <a>us</a></p>';
    const root = document.querySelector('a') as Element;
    change(root);
    const { searchStretch, hasFound } = createSearch();
    finish(searchStretch([root]));
    expect(hasFound()).toBe(true);
  });

  test.each([
    ['before it', '<p><b>202-555</b><i>-0143</i></p>', 'b'],
    ['behind it', '<p><b>202-555</b><i>-0143</i></p>', 'i'],
  ])('finds a number that began or ends in a text %s', (_what, html, changed) => {
    document.body.innerHTML = html;
    const { searchStretch, hasFound } = createSearch();
    finish(searchStretch([document.querySelector(changed) as Element]));
    expect(hasFound()).toBe(true);
  });

  test('can be left off, and goes on where the page took out what it stood on', () => {
    document.body.innerHTML = '<p>word</p>'.repeat(600);
    const { searchTree, hasFound } = createSearch();
    const work = searchTree(document);
    work.next();
    document.body.innerHTML = '<p>202-555-0143</p>';
    finish(work);
    expect(hasFound()).toBe(true);
  });
});
