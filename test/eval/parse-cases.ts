import * as v from 'valibot';
import type { Result } from '../../lib/result';
import { parseJson } from './parse-json';

/** Parses a file of the form `{"cases": […]}`; an error says where it is wrong. */
export function parseCases<T>(
  content: string,
  schema: v.GenericSchema<unknown, T>,
): Result<readonly T[], string> {
  const parsed = parseJson(content);
  if (!parsed.ok) return { ok: false, error: `it is no JSON (${parsed.error})` };
  const checked = v.safeParse(v.object({ cases: v.array(schema) }), parsed.value);
  if (checked.success) return { ok: true, value: checked.output.cases };
  const [issue] = checked.issues;
  return { ok: false, error: `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}` };
}
