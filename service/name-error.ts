/** The class of what was thrown, which is all that may be logged of it: a message may quote a request. */
export function nameError(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
