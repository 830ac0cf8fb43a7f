import type { Candidate } from './candidate';

/** The same key for candidates that read the same, so that a repeat on a page costs nothing. */
export function candidateKey(candidate: Candidate): string {
  const { source, text, before, after, breaks = [], dials = '' } = candidate;
  return [source, before, text, after, breaks.join(), dials].join('\u0000');
}
