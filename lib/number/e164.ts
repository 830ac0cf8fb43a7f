/**
 * A valid phone number in E.164 form with its `+`, as `normaliseNumber` mints it.
 * It never leaves the browser: nothing in `lib/directory` accepts one.
 */
export type E164 = string & { readonly __brand: 'E164' };
