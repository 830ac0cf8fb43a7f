/** The outcome of something that is expected to fail at times. Bugs throw; failures are values. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };
