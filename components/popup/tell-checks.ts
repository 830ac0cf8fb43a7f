/**
 * What left the browser for this page.
 *
 * @param checks how many range queries were sent, each with 5 characters of a hash
 */
export function tellChecks(checks: number): string {
  if (checks === 0) return 'Nothing about this page left this browser.';
  if (checks === 1) return '1 check left this browser: 5 characters.';
  return `${checks} checks left this browser, 5 characters each.`;
}
