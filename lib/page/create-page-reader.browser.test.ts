import { afterEach, expect, test } from 'vitest';
import { createInventory } from './create-inventory';
import { createPageReader } from './create-page-reader';
import { createPlaces } from './create-places';

afterEach(() => document.body.replaceChildren());

test('createPageReader leaves out what the reading that runs has come past, and no earlier one', () => {
  document.body.innerHTML = '<p>202-555-0143</p><p>202-555-0144</p>';
  const texts = [...document.querySelectorAll('p')].map(({ firstChild }) => firstChild as Text);
  const inventory = createInventory();
  const { readTrees, listUnread } = createPageReader(
    createPlaces({ inventory, watch: () => {}, unwatch: () => {} }),
  );
  const once = readTrees([document]);
  expect(listUnread(texts)).toEqual(texts);
  while (!once.next().done);
  expect(listUnread(texts)).toEqual([]);
  const again = readTrees([document]);
  again.next();
  expect(listUnread(texts)).toEqual(texts);
});
