import { expect, test } from 'vitest';
import type { FindIn } from './find-in';
import { scoreMatcher } from './score-matcher';

const NUMBER = { e164: '+12025550143', start: 5, end: 17 };
const findNumber: FindIn = ({ country }) => (country === null ? [] : [NUMBER]);
const matcherCase = (change: object) => ({
  text: 'Call 202-555-0143',
  defaultCountry: 'US' as const,
  tier: 'core',
  expected: [NUMBER],
  ...change,
});
const score = (change: object) => scoreMatcher([matcherCase(change)], findNumber);

test('counts the cases of each tier apart', () => {
  const cases = [{}, { expected: [] }, { tier: 'edge' }, { defaultCountry: null, expected: [] }];
  expect(scoreMatcher(cases.map(matcherCase), findNumber).figures).toEqual({
    cases: 4,
    passed: 3,
    byTier: { core: { cases: 3, passed: 2 }, edge: { cases: 1, passed: 1 } },
  });
});

test.each([
  ['another number', { expected: [{ ...NUMBER, e164: '+12025550144' }] }],
  ['another start', { expected: [{ ...NUMBER, start: 4 }] }],
  ['another end', { expected: [{ ...NUMBER, end: 18 }] }],
  ['a number too many', { expected: [] }],
  ['a number too few', { expected: [NUMBER, { ...NUMBER, start: 20, end: 32 }] }],
  ['no country where one was to be read', { defaultCountry: null }],
])('%s fails a case', (_what, change) => {
  expect(score(change).figures['passed']).toBe(0);
});

test('says of a miss what was expected and what was found', () => {
  const [miss] = score({ expected: [] }).misses;
  expect(miss).toContain('[core, US] "Call 202-555-0143"');
  expect(miss).toContain('expected none');
  expect(miss).toContain('got      +12025550143 [5–17] "202-555-0143"');
});

test('hands over the country that a case gives, and none that it leaves out', () => {
  const asked: unknown[] = [];
  const note: FindIn = ({ country }) => {
    asked.push(country);
    return [];
  };
  const { defaultCountry: _country, ...open } = matcherCase({});
  scoreMatcher([matcherCase({}), matcherCase({ defaultCountry: null }), open], note);
  expect(asked).toEqual(['US', null, undefined]);
});
