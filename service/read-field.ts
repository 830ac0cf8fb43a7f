import { parse } from 'csv-parse/sync';

/**
 * Reads one field of a CSV line. A record is one line here: a stray quote then spoils its own row
 * only, where a parser of the whole file would take everything up to the next quote for one field.
 *
 * @param column counted from 0
 * @returns the field without spaces around it, '' when the line has no such column, or undefined
 *   when an unclosed quote leaves open where it is
 */
export function readField(line: string, column: number): string | undefined {
  const fields = line.split(',', column + 1);
  // Nearly every line has no quote so early, and is spared the 25 µs of a parser.
  const found = fields.some((field) => field.includes('"')) ? parseLine(line) : fields;
  return found && (found[column] ?? '').trim();
}

function parseLine(line: string): readonly string[] | undefined {
  try {
    return parse(line, { relax_quotes: true, relax_column_count: true })[0] ?? [];
  } catch {
    return undefined;
  }
}
