import { isIPv4 } from 'node:net';

/** @returns whether only this machine can reach a server that listens on the host (RFC 1122, RFC 4291) */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}
