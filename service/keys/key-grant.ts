import type { KeyScope, Rate, RateKind } from '../key-store';

/** When a key ends: so long after now, at a moment (milliseconds since 1970), or not by itself. */
export type KeyEnd =
  | { readonly kind: 'after'; readonly ms: number }
  | { readonly kind: 'at'; readonly atMs: number }
  | { readonly kind: 'never' };

/** Limits as they are typed: a rate, or that of every key. */
export type KeyLimits = Readonly<Partial<Record<RateKind, Rate | 'default'>>>;

/** What a key is given, where the command line says so. */
export interface KeyGrant {
  readonly scopes?: readonly KeyScope[];
  readonly end?: KeyEnd;
  readonly limits?: KeyLimits;
}
