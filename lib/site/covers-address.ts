/** The patterns that the extension works with: a scheme or `*`, a host that may begin with `*`. */
const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/;

/** Whether a match pattern covers an address. */
export function coversAddress(pattern: string, address: string): boolean {
  const [, scheme, host] = PATTERN.exec(pattern) ?? [];
  if (!URL.canParse(address) || scheme === undefined || host === undefined) return false;
  const url = new URL(address);
  const schemes = scheme === '*' ? ['http:', 'https:'] : [`${scheme}:`];
  return schemes.includes(url.protocol) && coversHost(host, url.hostname);
}

function coversHost(pattern: string, host: string): boolean {
  if (pattern === '*' || pattern === host) return true;
  const parent = pattern.startsWith('*.') ? pattern.slice(2) : undefined;
  return parent !== undefined && (host === parent || host.endsWith(`.${parent}`));
}
