import type { EvalReport } from './eval-report';
import type { FindIn } from './find-in';
import { formatShare } from './format-share';
import type { HardCase } from './hard-case';
import { listFindings } from './list-findings';

/** A case passes where as many numbers are found as a reader would see. */
export function scoreHard(cases: readonly HardCase[], find: FindIn): EvalReport {
  const misses: string[] = [];
  for (const { text, defaultCountry, expectedCount } of cases) {
    const found = find({ text, ...(defaultCountry !== undefined && { country: defaultCountry }) });
    if (found.length === expectedCount) continue;
    const what = `[${defaultCountry ?? 'no country'}] ${JSON.stringify(text)}`;
    misses.push(`${what}\n  expected ${expectedCount}\n  got      ${listFindings(text, found)}`);
  }
  const passed = cases.length - misses.length;
  return {
    table: [
      ['cases', 'passed', 'share'],
      [`${cases.length}`, `${passed}`, formatShare(passed, cases.length)],
    ],
    misses,
    figures: { cases: cases.length, passed },
  };
}
