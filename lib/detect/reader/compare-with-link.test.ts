import { parsePhoneNumberFromString as parse } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import type { CandidateReading } from '../candidate-reading';
import { compareWithLink } from './compare-with-link';

const DIALLED = parse('+442079460958')!;
const reading = (e164: string, end: number): CandidateReading => ({
  start: 0,
  end,
  e164,
  certainty: 'likely',
  reason: 'shape',
});
const SAME = { start: 0, e164: '+442079460958', certainty: 'certain', reason: 'link' };

test('makes the same number certain', () => {
  const text = '02079460958';
  expect(compareWithLink(text, [reading('+442079460958', 11)], DIALLED)).toEqual([
    { ...SAME, end: 11 },
  ]);
});

test('reads in the link’s country what was read in another', () => {
  const text = '020 7946 0958';
  expect(compareWithLink(text, [reading('+492079460958', 13)], DIALLED)).toEqual([
    { ...SAME, end: 13 },
  ]);
});

test('reads what could not be read by itself', () => {
  expect(compareWithLink('20 7946 0958', [], DIALLED)).toEqual([{ ...SAME, end: 12 }]);
  expect(compareWithLink('958', [], DIALLED)).toEqual([]);
  expect(compareWithLink('2079 4611 22', [], DIALLED)).toEqual([]);
});

test('flags another number and keeps what was known of it', () => {
  const other = reading('+442079460018', 13);
  expect(compareWithLink('020 7946 0018', [other], DIALLED)).toEqual([
    { ...other, dials: '+442079460958' },
  ]);
});
