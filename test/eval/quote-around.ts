/** How much of the text is quoted on either side. */
const REACH = 32;

/** A place of a text with what surrounds it, in one line, the place itself in brackets. */
export function quoteAround(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return JSON.stringify(`${before}⟦${text.slice(start, end)}⟧${after}`);
}
