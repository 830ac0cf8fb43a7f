import { beforeEach, expect, test } from 'vitest';
import type { CandidateReading } from '../detect/candidate-reading';
import { locateReading } from './locate-reading';
import type { Occurrence } from './occurrence';

const READING = {
  start: 0,
  end: 12,
  e164: '+12025550143',
  certainty: 'certain',
  reason: 'shape',
} as const;
const CANDIDATE = { source: 'text', text: '202-555-0143', before: '', after: '' } as const;

beforeEach(() => {
  document.body.innerHTML = '<p>Call 202-555-0143</p><a href="tel:+12025550143">Call <b>us</b></a>';
});
const occurText = (): Occurrence => ({
  candidate: CANDIDATE,
  node: document.querySelector('p')!.firstChild as Text,
  offset: 5,
});
const locate = (occurrence: Occurrence, reading: CandidateReading = READING) =>
  locateReading(occurrence, reading)?.toString();

test('locates the characters of a number in its text', () => {
  expect(locate(occurText())).toBe('202-555-0143');
  expect(locate(occurText(), { ...READING, start: 4 })).toBe('555-0143');
});

test('locates a number in the nodes that it is split over', () => {
  document.body.innerHTML = '<p>Call <b>202-</b><i>555-</i>0143 now</p>';
  const [first, second] = [...document.querySelectorAll('b,i')].map(({ firstChild }) => firstChild);
  const third = document.querySelector('p')!.lastChild;
  const occurrence: Occurrence = {
    candidate: CANDIDATE,
    node: first as Text,
    offset: 0,
    joints: [
      { at: 4, node: second as Text, offset: 0 },
      { at: 8, node: third as Text, offset: 0 },
    ],
  };
  expect(locate(occurrence)).toBe('202-555-0143');
  expect(locate(occurrence, { ...READING, start: 4, end: 8 })).toBe('555-');
  const range = locateReading(occurrence, { ...READING, start: 4, end: 8 });
  expect([range?.startContainer, range?.endContainer]).toEqual([second, second]);
});

test('locates a picture as a whole', () => {
  document.body.innerHTML = '<img alt="">';
  const picture = document.querySelector('img')!;
  const range = locateReading({ candidate: CANDIDATE, node: picture, offset: 0 }, READING);
  expect(range?.startContainer).toBe(document.body);
});

test('locates all of a link', () => {
  const link = document.querySelector('a')!;
  expect(locate({ candidate: CANDIDATE, node: link, offset: 0 })).toBe('Call us');
});

test('locates nothing where the node is gone', () => {
  const occurrence = occurText();
  document.querySelector('p')!.remove();
  expect(locate(occurrence)).toBeUndefined();
});

test('locates nothing where the text has become shorter', () => {
  const occurrence = occurText();
  document.querySelector('p')!.firstChild!.nodeValue = 'Call 202-555-014';
  expect(locate(occurrence)).toBeUndefined();
});
