import type { Result } from '../result';

export type UrlProblem = 'urlInvalid' | 'urlNeedsHttps' | 'urlHasUser' | 'urlHasQuery';

/** The loopback names that the extension's content policy can express. */
const LOOPBACK = /^(?:localhost|127\.0\.0\.1)$/;

/**
 * Reads the address of a directory as a person enters it.
 *
 * @param endpoint the end of the address that people paste with the base
 * @returns the base address without a trailing slash. https only, http for loopback only; no user or
 *   password, which would leak into logs, and no query or fragment
 */
export function parseDirectoryUrl(text: string, endpoint: RegExp): Result<string, UrlProblem> {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return { ok: false, error: 'urlInvalid' };
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname))
    return { ok: false, error: 'urlNeedsHttps' };
  if (url.username !== '' || url.password !== '') return { ok: false, error: 'urlHasUser' };
  if (url.search !== '' || url.hash !== '') return { ok: false, error: 'urlHasQuery' };
  const path = url.pathname.replace(/\/+$/, '').replace(endpoint, '');
  return { ok: true, value: url.origin + path };
}
