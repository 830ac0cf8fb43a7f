/** Writes rows as lines, with their fields below each other and two spaces between. */
export function formatTable(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [at, field] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, field.length);
  return rows.map((row) =>
    row
      .map((field, at) => field.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
