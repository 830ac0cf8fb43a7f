import type { DirectoryAccess } from './directory-access';

/** The value of the `Authorization` header: Basic where there is a user (RFC 7617), else Bearer (RFC 6750). */
export function authorize({ user, key }: Pick<DirectoryAccess, 'user' | 'key'>): string {
  return user === undefined ? `Bearer ${key}` : `Basic ${encodeBase64(`${user}:${key}`)}`;
}

/** Base64 over UTF-8 (RFC 7617 section 2.1): `btoa` alone refuses anything past Latin-1. */
function encodeBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
