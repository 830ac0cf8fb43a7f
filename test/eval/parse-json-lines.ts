import * as v from 'valibot';
import type { Result } from '../../lib/result';
import { parseJson } from './parse-json';

/** Parses a file with one JSON object a line; an error says which line is wrong, and how. */
export function parseJsonLines<T>(
  content: string,
  schema: v.GenericSchema<unknown, T>,
): Result<readonly T[], string> {
  const values: T[] = [];
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parseJson(line);
    if (!parsed.ok) return { ok: false, error: `line ${index + 1} is no JSON (${parsed.error})` };
    const checked = v.safeParse(schema, parsed.value);
    if (!checked.success) {
      const [issue] = checked.issues;
      const place = v.getDotPath(issue) ?? 'the whole';
      return { ok: false, error: `line ${index + 1}, ${place}: ${issue.message}` };
    }
    values.push(checked.output);
  }
  return { ok: true, value: values };
}
