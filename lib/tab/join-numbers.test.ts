import { expect, test } from 'vitest';
import { makeFound } from '../../test/fakes/make-found';
import type { E164 } from '../number/e164';
import { joinNumbers } from './join-numbers';

const ONE = '+12025550143';
const OTHER = '+12025550144' as E164;

test('names each number once, as it is first written', () => {
  const joined = joinNumbers([
    makeFound(ONE, { written: '(202) 555-0143' }),
    makeFound(OTHER),
    makeFound(ONE, { written: '+1 202-555-0143' }),
  ]);
  expect(joined.map(({ written }) => written)).toEqual(['(202) 555-0143', OTHER]);
});

test.each([
  ['likely', 'shape', 'certain', 'cue'],
  ['certain', 'cue', 'likely', 'shape'],
] as const)('keeps the strongest certainty and reason: %s %s and %s %s', (...said) => {
  const [certainty, reason, laterCertainty, laterReason] = said;
  const numbers = [
    makeFound(ONE, { certainty, reason }),
    makeFound(ONE, { certainty: laterCertainty, reason: laterReason }),
  ];
  expect(joinNumbers(numbers)).toEqual([makeFound(ONE, { certainty: 'certain', reason: 'cue' })]);
});

test('calls a number likely that is nowhere certain', () => {
  const numbers = [
    makeFound(ONE, { certainty: 'likely' }),
    makeFound(ONE, { certainty: 'likely' }),
  ];
  expect(joinNumbers(numbers)[0]?.certainty).toBe('likely');
});

test('keeps that one of its links dials another number', () => {
  const flagged = makeFound(ONE, { dials: OTHER });
  expect(joinNumbers([makeFound(ONE), flagged])[0]?.dials).toBe(OTHER);
  expect(joinNumbers([flagged, makeFound(ONE)])[0]?.dials).toBe(OTHER);
});

test('is certain of what is seen on a page and named in its data, and of neither alone', () => {
  const seen = makeFound(ONE, { certainty: 'likely', reason: 'shape' });
  const named = makeFound(ONE, { certainty: 'likely', reason: 'data' });
  expect(joinNumbers([seen, named])).toMatchObject([{ certainty: 'certain', reason: 'data' }]);
  expect(joinNumbers([named, seen])).toMatchObject([{ certainty: 'certain', reason: 'data' }]);
  expect(joinNumbers([named, named])).toMatchObject([{ certainty: 'likely' }]);
});
