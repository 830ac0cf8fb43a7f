/**
 * Splits a line of a CSV file (RFC 4180) into its fields. A record is one line here: a stray quote
 * then spoils its own row only, where a reader of the whole file would take everything up to the next
 * quote for one field.
 *
 * @returns undefined where a quote is not closed, which leaves open where a field ends
 */
export function splitFields(line: string): readonly string[] | undefined {
  // Three times as fast, and most lines have no quote.
  if (!line.includes('"')) return line.split(',');
  const fields: string[] = [];
  let start = 0;
  while (start <= line.length) {
    const end = line[start] === '"' ? findClosing(line, start) : findComma(line, start);
    if (end === undefined) return undefined;
    fields.push(readField(line.slice(start, end)));
    start = end + 1;
  }
  return fields;
}

/** Where the quoted field ends that begins there. */
function findClosing(line: string, start: number): number | undefined {
  for (let at = line.indexOf('"', start + 1); at >= 0; at = line.indexOf('"', at + 2)) {
    if (line[at + 1] === '"') continue;
    return findComma(line, at + 1);
  }
  return undefined;
}

function findComma(line: string, from: number): number {
  const comma = line.indexOf(',', from);
  return comma < 0 ? line.length : comma;
}

/** What stands behind a closing quote belongs to the field, as most programs read it. */
function readField(text: string): string {
  if (!text.startsWith('"')) return text;
  const closing = text.lastIndexOf('"');
  return text.slice(1, closing).replaceAll('""', '"') + text.slice(closing + 1);
}
