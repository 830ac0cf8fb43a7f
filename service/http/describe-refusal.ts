import type { Refusal } from './refusal';

/** A refusal as the Passwords hashes API words it: a status, an id where it has one, and a message. */
export function describeRefusal({ id, title }: Refusal) {
  return { status: 'error', ...(id !== undefined && { id }), message: title };
}
