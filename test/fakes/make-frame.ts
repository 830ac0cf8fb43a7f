import type { FrameRecord } from '../../lib/tab/tab-record';

/** What a frame has reported, for tests: all of it, without a number. */
export function makeFrame(part: Partial<FrameRecord> = {}): FrameRecord {
  return {
    token: 'token',
    site: undefined,
    numbers: [],
    countries: [{ country: 'US', evidence: ['language'] }],
    capped: [],
    quiet: false,
    isPartial: false,
    ...part,
  };
}
