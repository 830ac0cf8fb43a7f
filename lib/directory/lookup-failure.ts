/** Why a range query has no answer. Plain data: it crosses contexts and is kept over restarts. */
export type LookupFailure =
  | { readonly kind: 'offline' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'rateLimited'; readonly retryAfterMs: number | undefined }
  | { readonly kind: 'timedOut' }
  | { readonly kind: 'serviceError' };
