import { coversAddress } from './covers-address';

/** Where a document is, as the browser says it. */
interface Place {
  readonly url: string;
  readonly origin: string | undefined;
  readonly tabUrl: string | undefined;
}

/**
 * Whether a document is one of the sites that the user switched on. What has no address of its own, as
 * `about:srcdoc`, is of the origin that made it, and without one of the page that it is in.
 *
 * @param sites match patterns
 */
export function isSiteOn(sites: readonly string[], { url, origin, tabUrl }: Place): boolean {
  const address = [url, origin, tabUrl].find((one) => one !== undefined && /^https?:/.test(one));
  return address !== undefined && sites.some((pattern) => coversAddress(pattern, address));
}
