/** A match pattern as people name the site: without the parts that every pattern has. */
export function nameSite(pattern: string): string {
  return pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');
}
