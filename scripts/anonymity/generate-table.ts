import library from 'libphonenumber-js/package.json';
import { countNumbers } from './count-numbers';
import { listPlans, type Plan } from '../../lib/plan/list-plans';
import { roundCount } from './round-count';

/** Writes the source file of the table that the extension ships, with a line for each calling code. */
export function generateTable(): string {
  return `/**
 * How many numbers the plans of a calling code admit, and how many mobile ones, to three digits.
 * \`npm run generate:anonymity\` wrote it from libphonenumber-js ${library.version}.
 */
export const ANONYMITY_TABLE = \`
${[...groupPlans()].map(writeLine).join('\n')}
\`;
`;
}

/** In the order of numbers. */
function groupPlans(): ReadonlyMap<string, readonly Plan[]> {
  const groups = new Map<string, readonly Plan[]>();
  for (const plan of listPlans().toSorted((a, b) => Number(a.callingCode) - Number(b.callingCode)))
    groups.set(plan.callingCode, [...(groups.get(plan.callingCode) ?? []), plan]);
  return groups;
}

function writeLine([callingCode, plans]: readonly [string, readonly Plan[]]): string {
  const { valid, mobile } = countNumbers(...plans);
  return [callingCode, ...[valid, mobile].filter((count) => count > 0n).map(roundCount)].join(' ');
}
