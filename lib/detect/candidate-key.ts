import type { Candidate } from './candidate';

/** The same key for candidates that read the same, so that a repeat on a page costs nothing. */
export function candidateKey(candidate: Candidate): string {
  const { source, text, before, after, breaks, dials = '' } = candidate;
  return `${source}\0${before}\0${text}\0${after}\0${breaks?.join() ?? ''}\0${dials}`;
}
