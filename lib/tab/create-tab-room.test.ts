import { expect, test } from 'vitest';
import { createTabRoom } from './create-tab-room';

const createRoom = () => createTabRoom({ tab: 50, all: 100 });

test('has those give way that were given room longest ago', () => {
  const room = createRoom();
  expect([1, 2, 1, 3].map((tabId) => room.take(tabId, 40))).toEqual([[], [], [], [2]]);
  expect(room.take(4, 50)).toEqual([1]);
});

test('has nobody give way to what is too large for one tab', () => {
  const room = createRoom();
  room.take(1, 50);
  expect(room.take(2, 51)).toEqual([2]);
  expect(room.take(3, 50)).toEqual([]);
});

test('counts a record once, as large as it is now', () => {
  const room = createRoom();
  room.take(1, 50);
  for (let size = 50; size > 10; size -= 1) expect(room.take(2, size)).toEqual([]);
  room.take(2, 51);
  room.free(1);
  expect([room.take(3, 50), room.take(4, 50)]).toEqual([[], []]);
});
