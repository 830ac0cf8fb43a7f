import type { Result } from '../../lib/result';
import { formatTable } from '../../scripts/format-table';
import { EVAL_HELP } from './eval-help';
import { evaluate } from './evaluate';
import { readEvalOptions } from './read-eval-options';

/**
 * Runs `npm run eval`.
 *
 * @param readFile gives what is in a file, or an error that says why it cannot be read
 * @returns what to print, its last line the figures as JSON; an error is one line
 */
export function runEval(
  args: readonly string[],
  readFile: (path: string) => Result<string, string>,
): Result<string, string> {
  const options = readEvalOptions(args);
  if (!options.ok) return { ok: false, error: `${options.error} More with --help.` };
  if (!options.value) return { ok: true, value: EVAL_HELP };
  const { file, mode, misses } = options.value;
  const content = readFile(file);
  if (!content.ok) return { ok: false, error: `Name a file that can be read: ${content.error}.` };
  const report = evaluate(content.value, options.value);
  if (!report.ok) {
    const error = `Give a file for "${mode}", as --help describes it. In ${file}: ${report.error}.`;
    return { ok: false, error };
  }
  const { table, figures, misses: wrong } = report.value;
  const listed = misses ? wrong.map((miss) => `${miss}\n`) : [];
  return { ok: true, value: [...listed, formatTable(table), JSON.stringify(figures)].join('\n') };
}
