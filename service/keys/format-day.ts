/** @returns the day in UTC, YYYY-MM-DD */
export function formatDay(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}
