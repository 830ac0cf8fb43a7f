/**
 * The user's word that a directory may see numbers: for one use, or until it is taken back. Only
 * `lib/worker/check-consent.ts` mints one.
 */
export type Consent = { readonly directoryId: string } & { readonly __brand: 'Consent' };
