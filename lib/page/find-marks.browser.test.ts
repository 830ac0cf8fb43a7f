import { describe, expect, test } from 'vitest';
import type { Candidate } from '../detect/candidate';
import type { CandidateReading } from '../detect/candidate-reading';
import type { VerdictKind } from '../verdict';
import { collectOccurrences } from './collect-occurrences';
import { findMarks } from './find-marks';

const ONE = '+12025550143';
const OTHER = '+12025550144';
/** What is read in a candidate's text, whatever stands around it. */
const READINGS: Readonly<Record<string, readonly CandidateReading[]>> = {
  '202-555-0143': [{ start: 0, end: 12, e164: ONE }],
  '202-555-0144': [{ start: 0, end: 12, e164: OTHER }],
  '+12025550143': [{ start: 0, end: 12, e164: ONE }],
  '202-555-0143 / 202-555-0144': [
    { start: 0, end: 12, e164: ONE },
    { start: 15, end: 27, e164: OTHER },
  ],
};
const KNOWLEDGE = {
  readingsOf: ({ text }: Candidate) => READINGS[text] ?? [],
  kindOf: (e164: string): VerdictKind => (e164 === ONE ? 'reported' : 'unknown'),
};

const find = (html: string) => {
  document.body.innerHTML = html;
  const marks = findMarks(collectOccurrences(document.body), KNOWLEDGE);
  return marks.map(({ range, kind }) => [range.toString(), kind]);
};

describe('findMarks', () => {
  test('marks every number with its verdict', () => {
    expect(find('<p>202-555-0143 / 202-555-0144</p><p>1998 2004</p>')).toEqual([
      ['202-555-0143', 'reported'],
      ['202-555-0144', 'unknown'],
    ]);
  });

  test('marks the same number in every place', () => {
    expect(find('<p>202-555-0143</p><p>202-555-0143</p>')).toHaveLength(2);
  });

  test('marks a link as a whole whose text shows no number', () => {
    expect(find('<a href="tel:+12025550143">Call <i>us</i></a>')).toEqual([
      ['Call us', 'reported'],
    ]);
  });

  test.each([
    ['its text', '<a href="tel:+12025550143">202-555-0143</a>'],
    ['an element in it', '<a href="tel:+12025550143">Call <b>202-555-0143</b></a>'],
  ])('marks a link once where %s shows the same number', (_what, html) => {
    expect(find(html)).toEqual([['202-555-0143', 'reported']]);
  });

  test('marks both where a link shows one number and dials another', () => {
    expect(find('<a href="tel:+12025550143">202-555-0144</a>')).toEqual([
      ['202-555-0144', 'unknown'],
      ['202-555-0144', 'reported'],
    ]);
  });

  test('marks nothing that is no longer there', () => {
    document.body.innerHTML = '<p>202-555-0143</p>';
    const occurrences = collectOccurrences(document.body);
    document.body.replaceChildren();
    expect(findMarks(occurrences, KNOWLEDGE)).toEqual([]);
  });
});
