import type { Result } from '../../lib/result';

/** Parses JSON; the error is the parser's own message. */
export function parseJson(content: string): Result<unknown, string> {
  try {
    return { ok: true, value: JSON.parse(content) as unknown };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
