import { describe, expect, test } from 'vitest';
import { makeFound } from '../../test/fakes/make-found';
import { makeFrame } from '../../test/fakes/make-frame';
import type { E164 } from '../number/e164';
import type { Verdict } from '../verdict';
import { replaceFrame } from './replace-frame';
import { EMPTY_TAB, type TabRecord } from './tab-record';

const NOT_ASKED: Verdict = { kind: 'unknown', reason: 'notAskedYet' };
const REPORTED: Verdict = { kind: 'reported', by: [{ directory: 'A' }] };
const ON_REQUEST: Verdict = { kind: 'unknown', reason: 'onRequest' };
const ONE = '+12025550143' as E164;
const OTHER = '+12025550144' as E164;

const frame = (token: string, ...numbers: readonly string[]) =>
  makeFrame({ token, numbers: numbers.map((e164) => makeFound(e164)) });
const likely = (token: string, ...numbers: readonly string[]) =>
  makeFrame({ token, numbers: numbers.map((e164) => makeFound(e164, { certainty: 'likely' })) });
const TAB: TabRecord = {
  frames: { 0: frame('top', ONE) },
  verdicts: { [ONE]: REPORTED },
  asked: [],
  checks: 1,
  shown: 0,
};

describe('replaceFrame', () => {
  test('gives every new number the verdict that it was not asked for yet', () => {
    const tab = replaceFrame(EMPTY_TAB, 0, frame('top', ONE));
    expect(tab).toEqual({
      frames: { 0: frame('top', ONE) },
      verdicts: { [ONE]: NOT_ASKED },
      asked: [],
      checks: 0,
      shown: 0,
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
      asked: [],
      checks: 0,
      shown: 0,
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

  test('lets a number wait that is only likely', () => {
    expect(replaceFrame(EMPTY_TAB, 0, likely('top', ONE)).verdicts).toEqual({ [ONE]: ON_REQUEST });
  });

  test('lets every number wait of a page that asks to be left alone', () => {
    const quiet = { ...frame('top', ONE), quiet: true };
    expect(replaceFrame(EMPTY_TAB, 0, quiet).verdicts).toEqual({ [ONE]: ON_REQUEST });
  });

  test('lets no number wait that another frame is certain of', () => {
    const both = replaceFrame(replaceFrame(EMPTY_TAB, 0, likely('top', ONE)), 3, frame('ad', ONE));
    expect(both.verdicts).toEqual({ [ONE]: NOT_ASKED });
  });

  test('keeps what was asked for as long as the number is on the page', () => {
    const asked = { ...replaceFrame(EMPTY_TAB, 0, likely('top', ONE, OTHER)), asked: [ONE, OTHER] };
    const tab = replaceFrame(asked, 0, likely('top', ONE));
    expect(tab.asked).toEqual([ONE]);
    expect(replaceFrame(tab, 0, likely('top', ONE, OTHER)).verdicts[OTHER]).toEqual(ON_REQUEST);
  });

  test('forgets what was asked for on a new page', () => {
    const asked = { ...replaceFrame(EMPTY_TAB, 0, likely('top', ONE)), asked: [ONE] };
    const next = replaceFrame(asked, 0, likely('next', ONE));
    expect(next).toMatchObject({ asked: [], verdicts: { [ONE]: ON_REQUEST } });
    const left = replaceFrame(asked, 0, undefined);
    expect(replaceFrame(left, 0, likely('next', ONE))).toEqual(next);
  });

  test('keeps an answer where its number becomes only likely, and drops a failure', () => {
    expect(replaceFrame(TAB, 0, likely('top', ONE)).verdicts).toEqual({ [ONE]: REPORTED });
    const failed: TabRecord = {
      ...TAB,
      verdicts: { [ONE]: { kind: 'unknown', reason: 'offline' } },
    };
    expect(replaceFrame(failed, 0, likely('top', ONE)).verdicts).toEqual({ [ONE]: ON_REQUEST });
  });
});
