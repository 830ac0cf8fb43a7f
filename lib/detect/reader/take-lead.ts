/** A run in plain signs, and what stands before it. */
interface Led {
  readonly before: string;
  readonly plain: string;
  /** Where each character of `plain`, and its end, stood in the raw text. */
  readonly offsets: readonly number[];
}

/**
 * Beginnings of numbers in signs that runs are not made of: a calling code or trunk zero in brackets
 * (`[+49] 30 …`, `+49 [0]30 …`), and the two letters for which Brazilians dial a carrier's code
 * (`(0xx11) …`, `+55 0xx11 …`). What is dialled of them stands in a group. Every repeat is bounded.
 */
const LEAD = /(?:\[ ?(\+\d{1,3}) ?\]|(\+\d{1,3}) ?\[0\]|(?:(\+55) ?)?(\()?0 ?\(?(?:xx)\)?) ?$/iu;
const LEAD_END = /[\]x)] ?$/i;
/** No such beginning is longer. */
const MAX_LEAD = 16;

/**
 * Takes the beginning of a number from the text before its run, written as it is dialled. The mark
 * sits on the run all the same.
 */
export function takeLead({ before, plain, offsets }: Led): Led {
  const tail = before.slice(-MAX_LEAD);
  // Most words before a number end in nothing of the kind.
  const match = LEAD_END.test(tail) ? LEAD.exec(tail) : null;
  if (!match || /[\p{L}\d]$/u.test(tail.slice(0, match.index))) return { before, plain, offsets };
  const [all, bracketed, before0, brazil, open = ''] = match;
  const code = bracketed ?? before0 ?? brazil;
  const lead = (code ? `${code} ` : '') + open;
  return {
    before: before.slice(0, before.length - all.length),
    plain: lead + plain,
    offsets: [...Array.from(lead, () => offsets[0] ?? 0), ...offsets],
  };
}
