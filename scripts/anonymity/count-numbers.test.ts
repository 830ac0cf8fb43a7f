import { existsSync, readFileSync } from 'node:fs';
import library from 'libphonenumber-js/package.json';
import { describe, expect, test } from 'vitest';
import { countNumbers } from './count-numbers';
import { listPlans, type Plan } from '../../lib/plan/list-plans';

/** Counts that are no part of the project; the test is skipped where they or their version are absent. */
const FOLDER = new URL('../../../shared/data/', import.meta.url);
const COUNTS = new URL('anonymity.json', FOLDER);

type NumberType = Plan['types'][number];

const fixed = (pattern: string, ...lengths: number[]): NumberType => ({
  isMobile: false,
  pattern,
  lengths,
});
const mobile = (pattern: string, ...lengths: number[]): NumberType => ({
  ...fixed(pattern, ...lengths),
  isMobile: true,
});

describe('countNumbers counts', () => {
  test.each<[rule: string, types: Plan['types'], valid: bigint, mobile: bigint]>([
    ['each number once', [fixed('1\\d\\d', 3), fixed('12\\d', 3)], 100n, 0n],
    ['all types', [fixed('1\\d\\d', 3), mobile('2\\d', 2)], 110n, 10n],
    ['what may be both as mobile', [fixed('1\\d\\d', 3), mobile('12\\d', 3)], 100n, 10n],
    ['the lengths of a type alone', [fixed('1\\d{1,3}', 2, 4)], 1_010n, 0n],
    ['what fits the whole plan alone', [fixed('[19]\\d', 2), mobile('[29]\\d', 2)], 20n, 10n],
  ])('%s', (_rule, types, valid, mobiles) => {
    const plan = { name: 'ZZ', callingCode: '999', pattern: '[1-8]\\d{1,3}', types };
    expect(countNumbers(plan)).toEqual({ valid, mobile: mobiles });
  });
});

test('counts what plans of one calling code share once, and as mobile where one of them does', () => {
  const plan = { name: 'ZZ', callingCode: '999', pattern: '\\d{3}' };
  const one = { ...plan, types: [fixed('[12]\\d\\d', 3)] };
  const other = { ...plan, types: [mobile('[23]\\d\\d', 3)] };
  const third = { ...plan, pattern: '9\\d\\d', types: [fixed('\\d{3}', 3)] };
  expect(countNumbers(one, other, third)).toEqual({ valid: 400n, mobile: 200n });
});

function hasCounts(): boolean {
  if (!existsSync(COUNTS)) return false;
  const readme = readFileSync(new URL('README.md', FOLDER), 'utf8');
  return readme.includes(`libphonenumber-js ${library.version} `);
}

test.skipIf(!hasCounts())('agrees exactly with the counts of every country', () => {
  const known: Readonly<Record<string, { readonly valid: number; readonly mobileValid: number }>> =
    JSON.parse(readFileSync(COUNTS, 'utf8'));
  const expected = Object.entries(known).map(([name, { valid, mobileValid }]) => [
    name,
    { valid: BigInt(valid), mobile: BigInt(mobileValid) },
  ]);
  const counted = listPlans()
    .filter(({ name }) => /^\D/.test(name))
    .map((plan) => [plan.name, countNumbers(plan)]);
  expect(counted.length).toBeGreaterThan(200);
  expect(counted).toEqual(expected);
});
