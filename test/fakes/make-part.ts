import type { Body } from '../../lib/message/protocol';

/** A whole report of a frame, for tests: without a candidate, in American English. */
export function makePart(part: Partial<Body<'reportCandidates'>> = {}): Body<'reportCandidates'> {
  return {
    token: 'abcdefghijklmnop',
    continues: false,
    added: [],
    gone: [],
    clues: { language: 'en-US', declared: [], text: '' },
    more: false,
    capped: [],
    quiet: false,
    ...part,
  };
}
