import type { Finding } from './finding';

/** A finding in one line, such as `+12025550143 [5–17] "202-555-0143" certain, grouping`. */
export function describeFinding(text: string, finding: Finding): string {
  const { start, end, e164, certainty, reason } = finding;
  const belief = certainty && reason ? ` ${certainty}, ${reason}` : '';
  return `${e164} [${start}–${end}] ${JSON.stringify(text.slice(start, end))}${belief}`;
}
