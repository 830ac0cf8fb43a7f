import { existsSync, readFileSync } from 'node:fs';
import type { CountryCode } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import { findCandidates } from './find-candidates';
import { readCandidate } from './read-candidate';

/** Texts for measuring that are no part of the project. */
const FOLDER = new URL('../../../shared/data/', import.meta.url);
const MATCHER = new URL('matcher-dev.json', FOLDER);
const HARD_CASES = new URL('hard-cases-dev.json', FOLDER);
/** As `collectOccurrences` cuts the context of a run. */
const BEFORE = 32;
const AFTER = 24;

interface Case {
  readonly text: string;
  readonly defaultCountry: CountryCode;
}
interface MatcherCase extends Case {
  readonly tier: string;
  readonly expected: readonly { start: number; end: number; e164: string }[];
}
interface HardCase extends Case {
  readonly expectedCount: number;
}

const readCases = (file: URL): unknown =>
  (JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: unknown }).cases;

/** All that is found in a text, in the order of the text. */
function findNumbers({ text, defaultCountry }: Case) {
  const runs = findCandidates(text);
  return runs.flatMap(({ start, end }, index) => {
    const lastEnd = runs[index - 1]?.end ?? 0;
    const nextStart = runs[index + 1]?.start ?? text.length;
    const before = text.slice(Math.max(lastEnd, start - BEFORE), start);
    const after = text.slice(end, Math.min(end + AFTER, nextStart));
    const candidate = { source: 'text' as const, text: text.slice(start, end), before, after };
    return readCandidate(candidate, defaultCountry).map((reading) => ({
      e164: reading.e164,
      start: start + reading.start,
      end: start + reading.end,
    }));
  });
}

const shareOf = <T>(cases: readonly T[], isRight: (each: T) => boolean) =>
  cases.filter(isRight).length / cases.length;

test.skipIf(!existsSync(MATCHER))(
  'reads 88 % of the core texts exactly (skipped where the measuring data is absent)',
  () => {
    const core = (readCases(MATCHER) as readonly MatcherCase[]).filter(
      ({ tier }) => tier === 'core',
    );
    const isExact = (each: MatcherCase) => {
      const expected = each.expected.map(({ e164, start, end }) => ({ e164, start, end }));
      return JSON.stringify(findNumbers(each)) === JSON.stringify(expected);
    };
    expect(shareOf(core, isExact)).toBeGreaterThanOrEqual(0.88);
  },
);

test.skipIf(!existsSync(HARD_CASES))(
  'sees as many numbers as a reader in 90 % of the hard cases (skipped where they are absent)',
  () => {
    const isRight = (each: HardCase) => findNumbers(each).length === each.expectedCount;
    expect(shareOf(readCases(HARD_CASES) as readonly HardCase[], isRight)).toBeGreaterThanOrEqual(
      0.9,
    );
  },
);
