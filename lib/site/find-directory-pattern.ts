import { toMatchPattern } from './to-match-pattern';

const LOOPBACK = /^(?:localhost|127\.0\.0\.1)$/;

/**
 * The match pattern to ask permission for before a directory is asked.
 *
 * @returns undefined for addresses that no directory may have: clear text beyond this computer
 */
export function findDirectoryPattern(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const mayBeDirectory = url.protocol === 'https:' || LOOPBACK.test(url.hostname);
  return mayBeDirectory ? toMatchPattern(address) : undefined;
}
