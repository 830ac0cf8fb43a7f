import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePrefixAnswer } from './parse-prefix-answer';

const NUMBER = {
  phone: '+12025550143',
  votes: 12,
  rating: 'G_FRAUD',
  spamConfidence: 90,
  lastUpdate: 1_700_000_000_000,
};
const read = (answer: unknown) => parsePrefixAnswer(JSON.stringify(answer));

describe('parsePrefixAnswer', () => {
  test('reads what is said of a number', () => {
    expect(read({ numbers: [NUMBER], range10: [], range100: [] })).toEqual({
      ok: true,
      value: {
        listed: [
          { of: '+12025550143', votes: 12, rating: 'fraud', lastReportMs: 1_700_000_000_000 },
        ],
        near: [],
      },
    });
  });

  test('reads what is said of the numbers beside', () => {
    const range10 = [{ prefix: '+1202555014', votes: 9, cnt: 3 }];
    const range100 = [{ prefix: '+120255501', votes: 20, cnt: 7 }];
    expect(read({ numbers: [], range10, range100 })).toEqual({
      ok: true,
      value: {
        listed: [],
        near: [
          { beginsWith: '+1202555014', numbers: 3, votes: 9 },
          { beginsWith: '+120255501', numbers: 7, votes: 20 },
        ],
      },
    });
  });

  test.each([
    ['that people call legitimate', { rating: 'A_LEGITIMATE' }],
    ['that nobody reports any more', { votes: 0 }],
    ['that more people defend than report', { votes: -3 }],
  ])('does not take a number for reported %s', (_what, part) => {
    expect(read({ numbers: [{ ...NUMBER, ...part }] })).toEqual({
      ok: true,
      value: { listed: [], near: [] },
    });
  });

  test('takes an entry with a rating, a date or a count of its own for reported all the same', () => {
    const odd = { phone: NUMBER.phone, rating: 'H_NEW', lastUpdate: 0, votes: 'many' };
    expect(read({ numbers: [odd] })).toEqual({
      ok: true,
      value: { listed: [{ of: NUMBER.phone }], near: [] },
    });
  });

  test('leaves out what is no number, and keeps the rest', () => {
    const answer = read({ numbers: [{ phone: '12' }, 5, null, NUMBER] });
    expect(answer.ok && answer.value.listed).toHaveLength(1);
  });

  test.each([
    ['HTML', '<html>'],
    ['nothing', ''],
    ['a list', '[]'],
    ['no list of numbers', '{}'],
    ['entries of which none is a number', '{"numbers":[{"phone":"private"}]}'],
  ])('F6: takes %s for no answer', (_what, body) => {
    expect(parsePrefixAnswer(body)).toEqual({ ok: false, error: 'malformed' });
  });

  test('T11: gives E.164 numbers or no answer for any JSON', () => {
    const entry = fc.record({ phone: fc.anything(), votes: fc.anything(), rating: fc.anything() });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.record({ numbers: fc.array(entry) })), (answer) => {
        const parsed = parsePrefixAnswer(JSON.stringify(answer) ?? '');
        for (const { of } of parsed.ok ? parsed.value.listed : [])
          expect(of).toMatch(/^\+[1-9]\d{5,14}$/);
      }),
    );
  });
});
