import type { CandidateReading } from '../../lib/detect/candidate-reading';

/** A number in a text: offsets are UTF-16 code units of the text, end exclusive. */
export interface Finding extends Pick<CandidateReading, 'start' | 'end' | 'e164'> {
  /** Left out where the library's own search found it, which does not say. */
  readonly certainty?: CandidateReading['certainty'];
  readonly reason?: CandidateReading['reason'];
}
