import { toMatchPattern } from './to-match-pattern';

/** Stricter than the URL parser, which takes spaces in and writes them as %20. */
const HOST = /^(?:\*\.)?[^\s/*:<>]+(?::\d+)?$/;

/**
 * Reads a site as people write one: `example.com`, an address on it, or `*.example.com`.
 *
 * @returns its match pattern, https where the text names no scheme; undefined where it is no site
 */
export function readSite(text: string): string | undefined {
  const typed = text.trim();
  const [, scheme = 'https', rest = ''] = /^(?:(https?):\/\/)?(.*)$/i.exec(typed) ?? [];
  const host = rest.split('/', 1)[0] ?? '';
  if (!HOST.test(host)) return undefined;
  const subdomains = host.startsWith('*.') ? '*.' : '';
  const pattern = toMatchPattern(`${scheme}://${host.slice(subdomains.length)}/`);
  return pattern?.replace('://', `://${subdomains}`);
}
