import { expect, test } from 'vitest';
import { takeOver } from './take-over';

test('F25: stops the script that ran in the same world before', () => {
  const world = {};
  const first = takeOver(world);
  expect(first.signal.aborted).toBe(false);
  const second = takeOver(world);
  expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
});

test('leaves scripts of other worlds alone', () => {
  const first = takeOver({});
  takeOver({});
  expect(first.signal.aborted).toBe(false);
});

test('T7: leaves nothing with a name in its world', () => {
  const world = {};
  takeOver(world);
  expect(Object.getOwnPropertyNames(world)).toEqual([]);
});

test('bears a stranger in its place', () => {
  const world = { [Symbol.for('hushdial.running')]: 'stranger' };
  expect(takeOver(world).signal.aborted).toBe(false);
});
