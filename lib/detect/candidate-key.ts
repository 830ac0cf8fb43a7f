import type { Candidate } from './candidate';

/** The same key for candidates that read the same, so that a repeat on a page costs nothing. */
export function candidateKey({ source, text, before, after }: Candidate): string {
  return [source, before, text, after].join('\u0000');
}
