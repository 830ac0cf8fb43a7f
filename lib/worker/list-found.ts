import type { E164 } from '../number/e164';
import { joinNumbers } from '../tab/join-numbers';
import type { FoundNumber } from '../tab/tab-record';
import type { KnownFrame } from './known-frame';

/**
 * The numbers of a frame, each once: as they are written where a person sees them, and after these
 * what only links dial and data name.
 */
export function listFound({ candidates, readings }: KnownFrame): readonly FoundNumber[] {
  const seen: FoundNumber[] = [];
  const unseen: FoundNumber[] = [];
  for (const [id, { source, text, after }] of candidates) {
    for (const { start, end, e164, dials, ...belief } of readings.get(id) ?? []) {
      // An extension (`x 123`) may reach into the text behind the candidate.
      const written = (text + after).slice(start, end);
      const number = { written, e164: e164 as E164, ...belief };
      const found = dials === undefined ? number : { ...number, dials: dials as E164 };
      (source === 'text' ? seen : unseen).push(found);
    }
  }
  return joinNumbers([...seen, ...unseen]);
}
