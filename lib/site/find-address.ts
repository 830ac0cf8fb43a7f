/** Where a document is, as the browser says it. */
export interface Place {
  readonly url: string;
  readonly origin: string | undefined;
  readonly tabUrl: string | undefined;
}

/**
 * The address that a document counts as. What has none of its own, as `about:srcdoc`, is of the origin
 * that made it, and without one of the page that it is in.
 */
export function findAddress({ url, origin, tabUrl }: Place): string | undefined {
  return [url, origin, tabUrl].find((one) => one !== undefined && /^https?:/.test(one));
}
