import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createRootFinder, type OpenRoot } from './create-root-finder';
import { createRootReader } from './create-root-reader';

beforeEach(() => document.body.replaceChildren());

function addRoot(html: string, name = 'div', parent: ParentNode = document.body): ShadowRoot {
  const host = document.createElement(name);
  parent.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

function createWorld(openRoot: OpenRoot = createRootReader(undefined)) {
  const stop = new AbortController();
  const found: ShadowRoot[] = [];
  const finder = createRootFinder({
    document,
    openRoot,
    run: async (work) => {
      while (!work.next().done);
    },
    onFound: (root) => void found.push(root),
    signal: stop.signal,
  });
  onTestFinished(() => stop.abort());
  return { ...finder, found, stop };
}

test.each(['div', 'span', 'section', 'article', 'p', 'h1', 'main', 'x-card'])(
  'finds a root in %s',
  async (name) => {
    const root = addRoot('<p>Call</p>', name);
    const { search, found, roots } = createWorld();
    search();
    await expect.poll(() => found).toEqual([root]);
    expect(roots()).toEqual([root]);
  },
);

test('finds roots in roots', async () => {
  const outer = addRoot('<p></p>');
  const inner = addRoot('inner', 'div', outer);
  const { search, found } = createWorld();
  search();
  await expect.poll(() => found).toEqual([outer, inner]);
});

test('finds each root once, and forgets those that are gone', async () => {
  const root = addRoot('one');
  const { search, found, roots } = createWorld();
  search();
  await expect.poll(() => found).toHaveLength(1);
  root.host.remove();
  expect(roots()).toEqual([]);
  const other = addRoot('other');
  search();
  await expect.poll(() => found).toEqual([root, other]);
});

test('finds a root that is attached when all has settled', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const { search, found } = createWorld();
  search();
  await new Promise((resolve) => {
    requestIdleCallback(resolve);
  });
  const root = host.attachShadow({ mode: 'open' });
  await expect.poll(() => found, { timeout: 10_000 }).toEqual([root]);
});

test('leaves the roots of editors and code alone', async () => {
  const pre = document.body.appendChild(document.createElement('pre'));
  addRoot('code', 'span', pre);
  const root = addRoot('text');
  const { search, found } = createWorld();
  search();
  await expect.poll(() => found).toEqual([root]);
});

test('F25: finds nothing more when it is stopped', async () => {
  const { search, found, stop } = createWorld();
  stop.abort();
  addRoot('one');
  search();
  await new Promise((resolve) => {
    requestIdleCallback(resolve);
  });
  expect(found).toEqual([]);
});

test('asks for closed roots where they are likely, and nowhere else', () => {
  const open = vi.fn<(element: HTMLElement) => null>(() => null);
  const read = createRootReader(open);
  document.body.innerHTML =
    '<div id="empty"></div><div id="full"><p></p></div><x-card><p></p></x-card>';
  for (const element of document.body.children) read(element);
  expect(open.mock.calls.map(([{ localName, id }]) => id || localName)).toEqual([
    'empty',
    'x-card',
  ]);
});

// Chromium's chrome.dom throws once the extension has been switched off or updated.
test('F25: what cannot be opened any more is let be, and looked for the next time', async () => {
  const root = addRoot('<p>Call</p>');
  let isGone = true;
  const { search, found } = createWorld(({ shadowRoot }) => {
    if (isGone) throw new Error('Extension context invalidated.');
    return shadowRoot;
  });
  search();
  await new Promise((resolve) => requestIdleCallback(resolve));
  isGone = false;
  search();
  await expect.poll(() => found).toEqual([root]);
});
