/**
 * The match pattern of an address's whole host.
 *
 * Without the port: Firefox knows none in match patterns, and without one every port matches.
 *
 * @returns undefined where the address is not http or https
 */
export function toMatchPattern(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.hostname === '') return undefined;
  return `${url.protocol}//${url.hostname}/*`;
}
