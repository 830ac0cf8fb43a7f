import type { ImportSummary } from './import-list';

/**
 * Words an import's outcome for a terminal. Rejected rows are named by line and reason only: a
 * terminal's scrollback and a scheduler's mail are logs too.
 */
export function formatSummary(summary: ImportSummary): string {
  const { rows, kept, repeated, alreadyListed, rejected, rejections } = summary;
  const more = rejected - rejections.length;
  return [
    `${count(rows)} rows`,
    `  ${count(kept)} kept`,
    `  ${count(repeated)} repeated in the file`,
    `  ${count(alreadyListed)} already in the store`,
    `  ${count(rejected)} rejected${rejected > 0 ? ':' : ''}`,
    ...rejections.map(({ line, reason }) => `    line ${line}: ${reason}`),
    ...(more > 0 ? [`    and ${count(more)} more`] : []),
  ].join('\n');
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}
