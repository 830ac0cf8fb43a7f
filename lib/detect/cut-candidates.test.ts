import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutCandidates } from './cut-candidates';

const cut = (...given: Parameters<typeof cutCandidates>) =>
  cutCandidates(...given).map(({ candidate }) => candidate);

describe('cutCandidates', () => {
  test('cuts a number out with what stands around it', () => {
    expect(cutCandidates('Call 202-555-0143 now')).toEqual([
      {
        start: 5,
        end: 17,
        candidate: { source: 'text', text: '202-555-0143', before: 'Call ', after: ' now' },
      },
    ]);
  });

  test('gives what stands in front of the text where the text has nothing there', () => {
    expect(cut('202-555-0143', { lead: () => 'Telephone ' })[0]?.before).toBe('Telephone\n');
    expect(cut(' : 202-555-0143', { lead: () => 'Telephone' })[0]?.before).toBe('Telephone\n : ');
    expect(cut('Fax 202-555-0143', { lead: () => 'Telephone' })[0]?.before).toBe('Fax ');
  });

  test.each([0, 10, 46, 47, 48, 60])(
    'T19: gives no more than is admitted, after %i spaces',
    (spaces) => {
      const label = 'A label that is rather long, as some labels are: telephone';
      const [only] = cut(`${' '.repeat(spaces)}202-555-0143 ${label}`, { lead: () => label });
      expect(only?.before.length).toBeLessThanOrEqual(48);
      expect(only?.after).toHaveLength(24);
    },
  );

  test('gives the breaks that are inside of each candidate, from its own beginning', () => {
    const breaks = [0, 3, 4, 12, 14, 17, 18, 26];
    expect(cut('202-555-0143, 202-555-0144', { breaks }).map((one) => one.breaks)).toEqual([
      [3, 4],
      [3, 4],
    ]);
  });

  test('sets what stands in front in another element off by a line break', () => {
    const text = '+12025550143+12025550144';
    expect(cut(text, { breaks: [12] })[1]).toMatchObject({
      text: '+12025550144',
      before: '+12025550143\n',
    });
  });

  test('gives 16 breaks at the most', () => {
    const breaks = Array.from({ length: 40 }, (_none, at) => at);
    expect(cut('1'.repeat(40), { breaks })[0]?.breaks).toHaveLength(16);
  });

  test('stays within what is admitted, whatever the text', () => {
    const soup = fc.string({
      unit: fc.constantFrom(...'0123456789+()-./ \nx#aä☎'),
      maxLength: 700,
    });
    fc.assert(
      fc.property(soup, soup, fc.uniqueArray(fc.nat(700)), (text, lead, breaks) => {
        breaks.sort((one, other) => one - other);
        for (const { start, end, candidate } of cutCandidates(text, { lead: () => lead, breaks })) {
          expect(candidate.text).toBe(text.slice(start, end));
          expect(candidate.text.length).toBeLessThanOrEqual(200);
          expect(candidate.before.length).toBeLessThanOrEqual(48);
          expect(candidate.after.length).toBeLessThanOrEqual(24);
          const inside = breaks.filter((at) => at > start && at < end).map((at) => at - start);
          expect(candidate.breaks ?? []).toEqual(inside.slice(0, 16));
        }
      }),
    );
  });

  test('walks over many breaks once', () => {
    const text = '202-555-0143, '.repeat(20_000);
    const breaks = Array.from({ length: 140_000 }, (_none, at) => at * 2);
    let looks = 0;
    const counted = new Proxy(breaks, {
      get: (target, key) => {
        looks += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
    expect(cut(text, { breaks: counted })).toHaveLength(20_000);
    expect(looks).toBeLessThan(4 * breaks.length);
  });
});
