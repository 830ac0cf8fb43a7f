import { afterEach, expect, test } from 'vitest';
import { makeCandidate } from '../../test/fakes/make-candidate';
import { NO_CHANGES } from '../../test/fakes/read-whole-page';
import { createInventory } from './create-inventory';
import { createPageFacts } from './create-page-facts';

afterEach(() => document.body.replaceChildren());

test('takes in numbers of the data that were too many, when there is room for them', () => {
  document.body.innerHTML = '<b itemprop="telephone">+1 202-555-0143</b>';
  const inventory = createInventory(1);
  const other = inventory.add(makeCandidate('202-555-0144'));
  const facts = createPageFacts({ document, inventory });
  expect([...facts.readData({ ...NO_CHANGES, isAll: true })].length).toBeGreaterThan(1);
  expect(facts.isDataCut()).toBe(true);
  inventory.remove(other!);
  expect([...facts.readData(NO_CHANGES)]).toEqual([]);
  expect([facts.isDataCut(), inventory.isFull()]).toEqual([false, true]);
});

test('has no numbers of data that is gone', () => {
  document.body.innerHTML = '<b itemprop="telephone">+1 202-555-0143</b>';
  const inventory = createInventory(1);
  const facts = createPageFacts({ document, inventory });
  expect([...facts.readData({ ...NO_CHANGES, isAll: true })].length).toBeGreaterThan(1);
  document.body.replaceChildren();
  expect([...facts.readData({ ...NO_CHANGES, hasRemovals: true })]).toEqual([]);
  expect(inventory.isFull()).toBe(false);
});

test('reads all of the data again where the page has gone on to another address', () => {
  document.body.innerHTML = '<meta itemprop="telephone" content="+1 202-555-0143">';
  const inventory = createInventory();
  const facts = createPageFacts({ document, inventory });
  expect([...facts.readData({ ...NO_CHANGES, isAll: true })].length).toBeGreaterThan(1);
  document.querySelector('meta[itemprop]')?.setAttribute('content', '+1 202-555-0144');
  const address = location.href;
  history.replaceState(null, '', '/elsewhere');
  expect([...facts.readData(NO_CHANGES)].length).toBeGreaterThan(1);
  history.replaceState(null, '', address);
  expect(inventory.takePart().added).toMatchObject([{ candidate: { text: '+1 202-555-0144' } }]);
});
