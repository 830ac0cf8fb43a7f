/**
 * Writes suffixes as Have I Been Pwned does: `SUFFIX:COUNT`, ascending, CRLF between the lines and
 * none behind the last.
 *
 * @param suffixes upper-case hex, counted 1 each: the store's ranges say which numbers are listed,
 *   not how often they were reported
 * @param padding counted 0, which is how clients know it
 */
export function formatRangeText(suffixes: readonly string[], padding: readonly string[]): string {
  const lines = [
    ...suffixes.map((suffix) => `${suffix}:1`),
    ...padding.map((suffix) => `${suffix}:0`),
  ];
  return (padding.length > 0 ? lines.toSorted() : lines).join('\r\n');
}
