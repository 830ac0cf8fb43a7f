import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeFound } from '../../test/fakes/make-found';
import { makeFrame } from '../../test/fakes/make-frame';
import type { E164 } from '../number/e164';
import { findWanted } from './find-wanted';
import { listNumbers } from './list-numbers';
import type { FrameRecord } from './tab-record';

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

const ONE = '+12025550143';
const CUE = { certainty: 'certain', reason: 'cue' } as const;
const SHAPE = { certainty: 'likely', reason: 'shape' } as const;
const DATA = { certainty: 'likely', reason: 'data' } as const;
const LINK = { certainty: 'certain', reason: 'link' } as const;
const one = (belief: typeof CUE | typeof SHAPE | typeof DATA | typeof LINK, quiet = false) =>
  makeFrame({ numbers: [makeFound(ONE, belief)], quiet });

test.each<[string, readonly FrameRecord[], object]>([
  ['likely here and certain there: certain', [one(SHAPE), one(CUE)], CUE],
  ['certain here and likely there: certain, for that reason', [one(CUE), one(DATA)], CUE],
  ['certain twice: for the stronger reason', [one(CUE), one(LINK)], LINK],
  ['likely here and certain where it is quiet: likely', [one(SHAPE), one(CUE, true)], SHAPE],
  ['certain where it is quiet and likely there: likely', [one(CUE, true), one(SHAPE)], SHAPE],
  ['certain, and quiet everywhere: certain', [one(CUE, true), one(SHAPE, true)], CUE],
  ['seen here and named in the data there: likely', [one(SHAPE), one(DATA)], DATA],
])('believes each frame by itself: %s', (_what, frames, belief) => {
  expect(listNumbers({ frames: { ...frames } })).toMatchObject([belief]);
});

test('keeps that a link of some frame dials another number', () => {
  const dials = '+12025550144' as E164;
  const flagged = makeFrame({ numbers: [makeFound(ONE, { ...SHAPE, dials })] });
  expect(listNumbers({ frames: { 0: one(CUE), 3: flagged } })).toMatchObject([{ ...CUE, dials }]);
  expect(listNumbers({ frames: { 0: flagged, 3: one(CUE) } })).toMatchObject([{ ...CUE, dials }]);
});

test('T19: what is looked up by itself is what some frame is certain of that is not quiet', () => {
  const found = fc.record({
    e164: fc.constantFrom(ONE, '+12025550144'),
    belief: fc.constantFrom(CUE, SHAPE, DATA, LINK),
  });
  const made = fc.record({ found: fc.array(found, { maxLength: 3 }), quiet: fc.boolean() });
  fc.assert(
    fc.property(fc.array(made, { maxLength: 4 }), (all) => {
      const frames = {
        ...all.map((each) =>
          makeFrame({
            numbers: each.found.map(({ e164, belief }) => makeFound(e164, belief)),
            quiet: each.quiet,
          }),
        ),
      };
      const loud = all.filter(({ quiet }) => !quiet).flatMap((each) => each.found);
      const certain = loud.filter(({ belief }) => belief.certainty === 'certain');
      const wanted = findWanted({ frames, asked: [] });
      expect(wanted).toEqual(new Set(certain.map(({ e164 }) => e164)));
      for (const { e164, certainty } of listNumbers({ frames }))
        if (wanted.has(e164)) expect(certainty).toBe('certain');
        else if (loud.some((each) => each.e164 === e164)) expect(certainty).toBe('likely');
    }),
  );
});
