import { beforeEach, expect, test } from 'vitest';
import { locateReading } from './locate-reading';
import type { Occurrence } from './occurrence';

const READING = { start: 0, end: 12, e164: '+12025550143' };
const CANDIDATE = { source: 'text', text: '202-555-0143', before: '', after: '' } as const;

beforeEach(() => {
  document.body.innerHTML = '<p>Call 202-555-0143</p><a href="tel:+12025550143">Call <b>us</b></a>';
});
const occurText = (): Occurrence => ({
  candidate: CANDIDATE,
  node: document.querySelector('p')!.firstChild as Text,
  offset: 5,
});
const locate = (occurrence: Occurrence, reading = READING) =>
  locateReading(occurrence, reading)?.toString();

test('locates the characters of a number in its text', () => {
  expect(locate(occurText())).toBe('202-555-0143');
  expect(locate(occurText(), { ...READING, start: 4 })).toBe('555-0143');
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
