import { describe, expect, test } from 'vitest';
import { createWholeReader } from '../../test/fakes/read-whole-page';
import type { CandidateReading } from '../detect/candidate-reading';
import { findMarks } from './find-marks';
import type { Sighting } from './place';

const ONE = '+12025550143';
const OTHER = '+12025550144';
const read = (start: number, e164: string): CandidateReading => ({
  start,
  end: start + 12,
  e164,
  certainty: 'certain',
  reason: 'shape',
});
/** What is read in a candidate's text, whatever stands around it. */
const READINGS: Readonly<Record<string, readonly CandidateReading[]>> = {
  '202-555-0143': [read(0, ONE)],
  '202-555-0144': [read(0, OTHER)],
  '+12025550143': [read(0, ONE)],
  '202-555-0143 / 202-555-0144': [read(0, ONE), read(15, OTHER)],
};

async function findSightings(html: string): Promise<readonly Sighting[]> {
  document.body.innerHTML = html;
  const { read: readPage, places } = createWholeReader();
  await readPage();
  const sightings = places.all().flatMap((place) => place.sightings);
  for (const { item } of sightings) item.readings = READINGS[item.candidate.text] ?? [];
  return sightings;
}
const find = (sightings: readonly Sighting[]) =>
  findMarks(sightings, (e164) => (e164 === ONE ? 'reported' : 'unknown')).map(
    ({ range, kind, isMisleading }) => [range.toString(), kind, isMisleading],
  );

describe('findMarks', () => {
  test('marks every number with its verdict', async () => {
    const html = '<p>202-555-0143 / 202-555-0144</p><p>1998 2004</p>';
    expect(find(await findSightings(html))).toEqual([
      ['202-555-0143', 'reported', false],
      ['202-555-0144', 'unknown', false],
    ]);
  });

  test('marks in the order of the document', async () => {
    const html = '<a href="tel:+12025550143">Call us</a><p>202-555-0144</p>';
    const sightings = await findSightings(html);
    expect(find(sightings.toReversed())).toEqual(find(sightings));
    expect(find(sightings).map(([text]) => text)).toEqual(['Call us', '202-555-0144']);
  });

  test('marks the same number in every place', async () => {
    expect(find(await findSightings('<p>202-555-0143</p><p>202-555-0143</p>'))).toHaveLength(2);
  });

  test('marks a link as a whole whose text shows no number', async () => {
    expect(find(await findSightings('<a href="tel:+12025550143">Call <i>us</i></a>'))).toEqual([
      ['Call us', 'reported', false],
    ]);
  });

  test.each([
    ['its text', '<a href="tel:+12025550143">202-555-0143</a>'],
    ['an element in it', '<a href="tel:+12025550143">Call <b>202-555-0143</b></a>'],
  ])('marks a link once where %s shows the same number', async (_what, html) => {
    expect(find(await findSightings(html))).toEqual([['202-555-0143', 'reported', false]]);
  });

  test('marks a link once where it shows one number and dials another, by the worse verdict', async () => {
    const html = '<a href="tel:+12025550143">202-555-0144</a>';
    const sightings = await findSightings(html);
    const shown = sightings.find(({ occurrence }) => occurrence.node instanceof Text)!;
    shown.item.readings = [{ ...read(0, OTHER), dials: ONE }];
    expect(find(sightings)).toEqual([['202-555-0144', 'reported', true]]);
  });

  test('marks nothing that is no longer there', async () => {
    const sightings = await findSightings('<p>202-555-0143</p>');
    document.body.replaceChildren();
    expect(find(sightings)).toEqual([]);
  });
});
