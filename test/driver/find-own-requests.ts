import type { SentRequest } from './record-traffic';

/** Chromium's own errands, refused by the recorder; the extension has no part in them. */
const BROWSERS_OWN = /^(?:https?:\/\/)?[a-z.-]*\.(?:google|googleapis|gvt1)\.com[:/]/;

/** What is left of a browser's traffic without its own errands and the pages that the test opened. */
export function findOwnRequests(
  sent: readonly SentRequest[],
  { pagePort }: { readonly pagePort: number },
): readonly SentRequest[] {
  return sent.filter(({ method, url }) => {
    const isPage = method === 'GET' && new URL(url).port === `${pagePort}`;
    return !isPage && !BROWSERS_OWN.test(url);
  });
}
