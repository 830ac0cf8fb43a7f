import { describe, expect, test } from 'vitest';
import { makeCandidate } from '../../test/fakes/make-candidate';
import { createInventory } from './create-inventory';

const ONE = makeCandidate('202-555-0141');
const TWO = makeCandidate('202-555-0142');
const THREE = makeCandidate('202-555-0143');

/** A list with room for two, which has told of them both. */
function createFullInventory() {
  const inventory = createInventory(2);
  const [one, two] = [ONE, TWO].map((candidate) => inventory.add(candidate)!);
  inventory.takePart();
  return { inventory, one: one!, two: two! };
}

describe('F22: an inventory that is full', () => {
  test('has room again once a candidate is gone, told or not', () => {
    const { inventory, one } = createFullInventory();
    expect([inventory.isFull(), inventory.add(THREE)]).toEqual([true, undefined]);
    inventory.remove(one);
    expect(inventory.isFull()).toBe(false);
    expect(inventory.add(THREE)).toMatchObject({ candidate: THREE });
    expect(inventory.isFull()).toBe(true);
  });

  test('takes a candidate that was gone for a moment like any other', () => {
    const { inventory, one } = createFullInventory();
    inventory.remove(one);
    inventory.add(THREE);
    expect(inventory.add(ONE)).toBeUndefined();
    expect(inventory.takePart()).toMatchObject({ added: [{ candidate: THREE }], gone: [one.id] });
  });

  test('counts one that it has in as many places as there are', () => {
    const { inventory, two } = createFullInventory();
    expect(inventory.add(TWO)).toBe(two);
  });
});
