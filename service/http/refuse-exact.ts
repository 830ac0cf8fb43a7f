import type { Refuse } from './refusal';

/** `{"message"}`, a sentence that says what to do: as the Phone Hash Directory API refuses. */
export const refuseExact: Refuse = (c, { status, title, advice }) =>
  c.json({ message: `${title}. ${advice}` }, status);
