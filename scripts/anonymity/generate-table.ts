import library from 'libphonenumber-js/package.json';
import { countNumbers } from './count-numbers';
import { listPlans, type Plan } from './list-plans';
import { roundCount } from './round-count';

/** Writes the source file of the table that the extension ships, with a line for each plan. */
export function generateTable(): string {
  return `/**
 * How many numbers a plan admits, and how many mobile ones: a country or calling code a line, to
 * three digits. \`npm run generate:anonymity\` wrote it from libphonenumber-js ${library.version}.
 */
export const ANONYMITY_TABLE = \`
${listPlans().map(writeLine).join('\n')}
\`;
`;
}

function writeLine(plan: Plan): string {
  const { valid, mobile } = countNumbers(plan);
  return [plan.name, ...[valid, mobile].filter((count) => count > 0n).map(roundCount)].join(' ');
}
