import { expect, test } from 'vitest';
import type { E164 } from '../number/e164';
import { listNumbers } from './list-numbers';
import type { FrameRecord } from './tab-record';

const frame = (...numbers: readonly (readonly [string, string])[]): FrameRecord => ({
  token: 'token',
  site: undefined,
  numbers: numbers.map(([written, e164]) => ({ written, e164: e164 as E164 })),
  country: undefined,
  capped: false,
});

test('lists no number of a tab without frames', () => {
  expect(listNumbers({ frames: {} })).toEqual([]);
});

test('lists the top frame’s numbers first, each once as it is first written', () => {
  const frames = {
    12: frame(['ad', '+12025550145'], ['020 7946 0958', '+442079460958']),
    0: frame(['(202) 555-0143', '+12025550143'], ['+44 20 7946 0958', '+442079460958']),
  };
  expect(listNumbers({ frames }).map(({ written }) => written)).toEqual([
    '(202) 555-0143',
    '+44 20 7946 0958',
    'ad',
  ]);
});
