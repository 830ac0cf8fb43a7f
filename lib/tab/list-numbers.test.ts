import { expect, test } from 'vitest';
import { makeFound } from '../../test/fakes/make-found';
import { makeFrame } from '../../test/fakes/make-frame';
import { listNumbers } from './list-numbers';

const frame = (...numbers: readonly (readonly [string, string])[]) =>
  makeFrame({ numbers: numbers.map(([written, e164]) => makeFound(e164, { written })) });

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
