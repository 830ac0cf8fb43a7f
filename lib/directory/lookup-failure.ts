/** Why a range query has no answer. Plain data: it crosses contexts and is kept over restarts. */
export type LookupFailure =
  | { readonly kind: 'offline' }
  /** The user lets the extension no longer talk to the directory's host. Nothing was sent. */
  | { readonly kind: 'noPermission' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'rateLimited'; readonly retryAfterMs: number | undefined }
  /** It says that the question is wrong. Asked again it would say so again. */
  | { readonly kind: 'notUnderstood' }
  | { readonly kind: 'timedOut' }
  | { readonly kind: 'serviceError' };
