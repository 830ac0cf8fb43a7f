import { expect, test } from 'vitest';
import { makeFound } from '../../test/fakes/make-found';
import { makeFrame } from '../../test/fakes/make-frame';
import type { E164 } from '../number/e164';
import { findWanted } from './find-wanted';

const ONE = '+12025550143' as E164;
const OTHER = '+12025550144' as E164;
const CERTAIN = makeFrame({ numbers: [makeFound(ONE)] });
const LIKELY = makeFrame({ numbers: [makeFound(ONE, { certainty: 'likely' })] });
const QUIET = { ...CERTAIN, quiet: true };

test.each([
  ['what is certain', { 0: CERTAIN }, [], [ONE]],
  ['nothing that is only likely', { 0: LIKELY }, [], []],
  ['nothing of a frame that is quiet', { 0: QUIET }, [], []],
  ['nothing that is likely here and certain where it is quiet', { 0: LIKELY, 3: QUIET }, [], []],
  ['what is likely in one frame and certain in another', { 0: LIKELY, 3: CERTAIN }, [], [ONE]],
  ['what the user has asked for', { 0: LIKELY, 3: QUIET }, [ONE, OTHER], [ONE, OTHER]],
])('lets be looked up: %s', (_what, frames, asked, wanted) => {
  expect([...findWanted({ frames, asked })]).toEqual(wanted);
});

test('sees that more was asked for in the same frames', () => {
  const frames = { 0: LIKELY };
  expect(findWanted({ frames, asked: [] }).has(ONE)).toBe(false);
  expect(findWanted({ frames, asked: [ONE] }).has(ONE)).toBe(true);
  expect(findWanted({ frames, asked: [] }).has(ONE)).toBe(false);
});
