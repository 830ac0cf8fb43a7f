import type { PageNumber } from '../../lib/message/views';

/** A fictional number of a page, for tests. */
export function makeNumber(part: Partial<PageNumber> = {}): PageNumber {
  return {
    written: '(202) 555-0147',
    e164: '+12025550147',
    formatted: '+1 202 555 0147',
    country: 'US',
    lineType: 'fixedLineOrMobile',
    planSize: 2_738 * 16 ** 5,
    verdict: { kind: 'notListed' },
    certainty: 'certain',
    reason: 'cue',
    dials: undefined,
    ...part,
  };
}
