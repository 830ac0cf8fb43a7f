import type { FrameRecord } from '../../lib/tab/tab-record';

/** What a frame has reported, for tests: all of it, without a number. */
export function makeFrame(part: Partial<FrameRecord> = {}): FrameRecord {
  return {
    token: 'token',
    site: undefined,
    page: 'https://shop.example/a',
    numbers: [],
    countries: [{ country: 'US', evidence: ['language'] }],
    capped: [],
    quiet: false,
    onRequest: false,
    isPartial: false,
    ...part,
  };
}
