import type { Candidate } from '../../lib/detect/candidate';

/** A run of visible text, for tests. */
export function makeCandidate(text: string, part: Partial<Candidate> = {}): Candidate {
  return { source: 'text', text, before: '', after: '', ...part };
}
