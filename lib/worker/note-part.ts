import { MAX_CANDIDATES } from '../message/max-candidates';
import type { Body } from '../message/protocol';
import type { KnownFrame } from './known-frame';

/** Notes one part of a frame's report. What is over the limit of candidates is not kept. */
export function notePart(frame: KnownFrame, part: Body<'reportCandidates'>): void {
  const { candidates, readings } = frame;
  for (const id of part.gone) {
    candidates.delete(id);
    readings.delete(id);
  }
  for (const [id, candidate] of part.added) {
    if (candidates.has(id) || candidates.size < MAX_CANDIDATES) candidates.set(id, candidate);
    else frame.isFull = true;
  }
  if (part.clues) frame.clues = part.clues;
}
