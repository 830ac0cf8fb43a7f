import type { Page } from '@playwright/test';
import { readShapes } from '../driver/read-shapes';
import { expect, test } from './fixture';

/** Notes every change of the document from the beginning, as a page that spies on marks would. */
const WATCH = `<script>
  window.changes = [];
  const describe = (node) => node.nodeName + (node.attributes ? JSON.stringify([...node.attributes].map((one) => [one.name, one.value])) : '');
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      changes.push([type, describe(target), attributeName, [...addedNodes].map(describe), [...removedNodes].map(describe)]);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
</script>`;
const spy = (number: string) =>
  `<!doctype html><html lang="en-US"><head>${WATCH}</head><body><p>Call ${number} today</p></body></html>`;
const WORDS = [
  'reported',
  'listed',
  'unknown',
  'checked',
  'Number reported',
  'Number not listed',
  'Sample directory',
];

test.use({
  extraPages: { 'listed.html': spy('202-555-0143'), 'unlisted.html': spy('202-555-0144') },
});

test('T3: a page cannot tell a listed number from one that is not', async ({ world }) => {
  await world.connect();
  const listed = await world.visit('listed.html');
  await expect.poll(() => readShapes(listed)).toEqual(['Number reported']);
  const unlisted = await world.visit('unlisted.html');
  await expect.poll(() => readShapes(unlisted)).toEqual(['Number not listed']);
  const traces = await readTraces(listed);
  expect(traces.changes).not.toEqual([]);
  expect(traces.found).toEqual([]);
  expect(traces.hasOpenRoot).toBe(false);
  expect(traces).toEqual(await readTraces(unlisted));
});

/** All that a page can find out, without what is random and without the number itself. */
async function readTraces(page: Page) {
  const traces = await page.evaluate((words) => {
    const host = document.documentElement.lastElementChild!;
    const { x, y, width, height } = host.getBoundingClientRect();
    const highlights = Array.from(CSS.highlights, ([name, highlight]) => ({
      nameLength: name.length,
      ranges: Array.from(highlight, ({ startContainer, startOffset, endOffset }) => [
        startContainer.nodeName,
        startOffset,
        endOffset,
      ]),
      priority: highlight.priority,
      type: highlight.type,
    }));
    const find = (word: string) =>
      Boolean(Reflect.apply(Reflect.get(window, 'find'), window, [word, false, false, true]));
    return {
      highlights,
      html: document.documentElement.outerHTML,
      changes: Reflect.get(window, 'changes') as unknown[],
      found: words.filter(find),
      box: [x, y, width, height],
      style: Array.from(getComputedStyle(host), (name) => [
        name,
        getComputedStyle(host).getPropertyValue(name),
      ]),
      hasOpenRoot: host.shadowRoot !== null,
      paragraph: document.querySelector('p')!.getBoundingClientRect().toJSON() as unknown,
    };
  }, WORDS);
  const evened = JSON.stringify(traces)
    .replaceAll(/[a-z]{6}-[a-z]{10}/gi, 'host-name')
    .replaceAll(/202-555-01\d\d/g, 'number');
  return JSON.parse(evened) as typeof traces;
}
