import { expect, test } from 'vitest';
import { makeFrame } from '../../test/fakes/make-frame';
import { EMPTY_TAB, type TabRecord } from '../tab/tab-record';
import { createRepeater } from './create-repeater';

const SHOP = makeFrame({ site: 'https://shop.example/' });
const OTHER = makeFrame({ site: 'https://shop.example.test/' });
const TABS: Readonly<Record<number, TabRecord>> = {
  1: { ...EMPTY_TAB, frames: { 0: SHOP, 3: OTHER, 4: makeFrame() } },
  2: { ...EMPTY_TAB, frames: { 0: OTHER, 5: { ...SHOP, site: 'http://shop.example/' } } },
};

function createWorld() {
  const pushed: string[] = [];
  const repeater = createRepeater({
    book: {
      listTabs: async () => Object.keys(TABS).map(Number),
      read: async (tabId) => TABS[tabId]!,
    },
    push: (tabId, frameId) => void pushed.push(`${tabId}:${frameId}`),
  });
  return { repeater, pushed };
}

test('has the frames of one site’s pages repeat, and its frames in pages of others', async () => {
  const { repeater, pushed } = createWorld();
  await repeater.repeatSite('shop.example');
  expect(pushed).toEqual(['1:0', '1:3', '1:4', '2:5']);
});

test('has every frame of every tab repeat', async () => {
  const { repeater, pushed } = createWorld();
  await repeater.repeatAll();
  expect(pushed).toEqual(['1:0', '1:3', '1:4', '2:0', '2:5']);
});
