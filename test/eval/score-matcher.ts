import type { EvalReport } from './eval-report';
import type { FindIn } from './find-in';
import type { Finding } from './finding';
import { formatShare } from './format-share';
import { listFindings } from './list-findings';
import type { MatcherCase } from './matcher-case';

interface Tally {
  cases: number;
  passed: number;
}

/** A case passes where exactly the expected numbers are found: same E.164, same start, same end. */
export function scoreMatcher(cases: readonly MatcherCase[], find: FindIn): EvalReport {
  const all: Tally = { cases: 0, passed: 0 };
  const byTier: Record<string, Tally> = {};
  const misses: string[] = [];
  for (const each of cases) {
    const { text, defaultCountry, tier, expected } = each;
    const found = find({ text, ...(defaultCountry !== undefined && { country: defaultCountry }) });
    const passed = writePlaces(found) === writePlaces(expected);
    for (const tally of [all, (byTier[tier] ??= { cases: 0, passed: 0 })]) {
      tally.cases += 1;
      if (passed) tally.passed += 1;
    }
    if (!passed) misses.push(describeMiss(each, found));
  }
  const rows = [...Object.entries(byTier), ['all', all] as const];
  return { table: drawTable(rows), misses, figures: { ...all, byTier } };
}

function writePlaces(findings: readonly Finding[]): string {
  const places = findings.toSorted((one, other) => one.start - other.start);
  return places.map(({ e164, start, end }) => `${e164} ${start} ${end}`).join('\n');
}

function describeMiss(
  { text, defaultCountry, tier, expected }: MatcherCase,
  found: readonly Finding[],
): string {
  const what = `[${tier}, ${defaultCountry ?? 'no country'}] ${JSON.stringify(text)}`;
  const [due, got] = [listFindings(text, expected), listFindings(text, found)];
  return `${what}\n  expected ${due}\n  got      ${got}`;
}

function drawTable(rows: readonly (readonly [string, Tally])[]): EvalReport['table'] {
  const body = rows.map(([tier, { cases, passed }]) => [
    tier,
    `${cases}`,
    `${passed}`,
    formatShare(passed, cases),
  ]);
  return [['tier', 'cases', 'passed', 'share'], ...body];
}
