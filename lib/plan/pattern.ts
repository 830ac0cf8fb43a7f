/** A regular expression over digits, as far as phone metadata uses them. It matches whole texts. */
export type Pattern =
  | { readonly kind: 'digit'; readonly digits: ReadonlySet<number> }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly branches: readonly Pattern[] }
  | {
      readonly kind: 'repeat';
      readonly part: Pattern;
      readonly min: number;
      readonly max: number;
    };
