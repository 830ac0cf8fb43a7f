/** What an `Authorization` header claims. */
export interface Credentials {
  readonly key: string;
  /** Absent in the Bearer scheme: the key alone says whose it is. */
  readonly user?: string;
}

/**
 * Reads `Bearer KEY`, `Bearer base64(KEY)` (the official Passwords client sends this one when it
 * has no user) and `Basic base64(user:KEY)`. Schemes are case-insensitive (RFC 9110, 11.1).
 *
 * @returns the claim, unchecked, or undefined when the header is of no known shape
 */
export function readCredentials(header: string | undefined): Credentials | undefined {
  const [, scheme, value] = /^(bearer|basic) +([\w.~+/=-]+)$/i.exec(header?.trim() ?? '') ?? [];
  if (scheme === undefined || value === undefined) return undefined;
  return scheme.toLowerCase() === 'bearer' ? readBearer(value) : readBasic(value);
}

function readBearer(value: string): Credentials {
  return { key: value.startsWith('hd_') ? value : decode(value) };
}

function readBasic(value: string): Credentials | undefined {
  const pair = decode(value);
  const colon = pair.indexOf(':');
  return colon < 0 ? undefined : { user: pair.slice(0, colon), key: pair.slice(colon + 1) };
}

function decode(base64: string): string {
  return Buffer.from(base64, 'base64').toString('utf8');
}
