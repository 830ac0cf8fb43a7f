import type { CheckedNumber } from '../../lib/message/views';

/** A fictional number for tests. */
export function makeNumber(part: Partial<CheckedNumber> = {}): CheckedNumber {
  return {
    written: '(202) 555-0147',
    e164: '+12025550147',
    formatted: '+1 202 555 0147',
    country: 'US',
    lineType: 'fixedLineOrMobile',
    verdict: { kind: 'notListed' },
    ...part,
  };
}
