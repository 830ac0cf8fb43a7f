/** Why a number has no answer yet. Each is shown to the user in its own words. */
export type UnknownReason =
  | 'notAskedYet'
  /** Nothing is asked about it until the user wants it: it only may be a number. */
  | 'onRequest'
  | 'noDirectory'
  | 'offline'
  | 'noPermission'
  | 'refused'
  | 'rateLimited'
  | 'timedOut'
  | 'serviceError';

/**
 * What is known about one number. The three kinds are never merged: a look-up that failed is
 * unknown, and only a directory's own answer makes a number "not listed".
 */
export type Verdict =
  | { readonly kind: 'reported'; readonly by: readonly string[] }
  | { readonly kind: 'notListed' }
  | { readonly kind: 'unknown'; readonly reason: UnknownReason };

export type VerdictKind = Verdict['kind'];
