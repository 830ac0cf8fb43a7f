import { describe, expect, test } from 'vitest';
import type { E164 } from '../number/e164';
import type { Verdict } from '../verdict';
import { replaceFrame } from './replace-frame';
import { EMPTY_TAB, type FrameRecord, type TabRecord } from './tab-record';

const NOT_ASKED: Verdict = { kind: 'unknown', reason: 'notAskedYet' };
const REPORTED: Verdict = { kind: 'reported', by: ['A'] };
const ONE = '+12025550143';
const OTHER = '+12025550144';

const frame = (token: string, ...numbers: readonly string[]): FrameRecord => ({
  token,
  site: undefined,
  numbers: numbers.map((e164) => ({ written: e164, e164: e164 as E164 })),
  country: 'US',
  capped: false,
});
const TAB: TabRecord = {
  frames: { 0: frame('top', ONE) },
  verdicts: { [ONE]: REPORTED },
  checks: 1,
};

describe('replaceFrame', () => {
  test('gives every new number the verdict that it was not asked for yet', () => {
    const tab = replaceFrame(EMPTY_TAB, 0, frame('top', ONE));
    expect(tab).toEqual({
      frames: { 0: frame('top', ONE) },
      verdicts: { [ONE]: NOT_ASKED },
      checks: 0,
    });
  });

  test('keeps the verdicts of a document that reports again', () => {
    const tab = replaceFrame(TAB, 0, frame('top', ONE, OTHER));
    expect(tab.verdicts).toEqual({ [ONE]: REPORTED, [OTHER]: NOT_ASKED });
    expect(tab.checks).toBe(1);
  });

  test('drops the verdict of a number that is gone', () => {
    expect(replaceFrame(TAB, 0, frame('top', OTHER)).verdicts).toEqual({ [OTHER]: NOT_ASKED });
  });

  test('keeps the verdict of a number that another frame still shows', () => {
    const both = replaceFrame(TAB, 3, frame('ad', ONE));
    expect(replaceFrame(both, 0, frame('top')).verdicts).toEqual({ [ONE]: REPORTED });
  });

  test('starts the tab afresh for a new document in the top frame', () => {
    const both = replaceFrame(TAB, 3, frame('ad', OTHER));
    expect(replaceFrame(both, 0, frame('next', ONE))).toEqual({
      frames: { 0: frame('next', ONE) },
      verdicts: { [ONE]: NOT_ASKED },
      checks: 0,
    });
  });

  test('keeps what a frame has reported before the top frame does', () => {
    const early = replaceFrame(EMPTY_TAB, 3, frame('ad', OTHER));
    const tab = replaceFrame(early, 0, frame('top', ONE));
    expect(Object.keys(tab.frames)).toEqual(['0', '3']);
    expect(tab.verdicts).toEqual({ [ONE]: NOT_ASKED, [OTHER]: NOT_ASKED });
  });

  test('takes a frame out that was left, and the whole tab with its top frame', () => {
    const both = replaceFrame(TAB, 3, frame('ad', OTHER));
    expect(replaceFrame(both, 3, undefined)).toEqual(TAB);
    expect(replaceFrame(both, 0, undefined)).toEqual(EMPTY_TAB);
  });
});
