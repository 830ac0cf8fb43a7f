import type { ImportSummary } from './import-list';

/**
 * Words an import's outcome for a terminal. Rejected rows are named by line and reason only: a
 * terminal's scrollback and a scheduler's mail are logs too.
 */
export function formatSummary(summary: ImportSummary): string {
  const { rows, added, repeated, expired, keptOut, rejected, rejections } = summary;
  const more = rejected - rejections.length;
  return [
    `${count(rows)} rows`,
    `  ${count(added)} new reports, of ${count(summary.addedNumbers)} new numbers`,
    `  ${count(repeated)} known already`,
    ...(keptOut > 0 ? [`  ${count(keptOut)} of numbers that were taken out`] : []),
    `  ${count(rejected)} rejected${rejected > 0 ? ':' : ''}`,
    ...rejections.map(({ line, reason }) => `    line ${line}: ${reason}`),
    ...(more > 0 ? [`    and ${count(more)} more`] : []),
    ...(expired > 0 ? [`${count(expired)} reports were too old and are dropped`] : []),
    `${count(summary.listed)} numbers are listed`,
  ].join('\n');
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}
