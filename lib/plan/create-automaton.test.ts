import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countTexts } from './count-texts';
import { createAutomaton } from './create-automaton';

const LONGEST = 4;
/** All texts of up to 4 digits. */
const TEXTS = Array.from({ length: LONGEST + 1 }, (_none, length) =>
  Array.from({ length: 10 ** length }, (_text, at) =>
    length === 0 ? '' : String(at).padStart(length, '0'),
  ),
).flat();

const name = (length: number, matches: readonly number[]) => `${length}: ${matches.join(' ')}`;

/** How many texts of each length match the very same patterns, found by trying all of them. */
function countByTrial(patterns: readonly string[]): Readonly<Record<string, number>> {
  const tests = patterns.map((pattern) => new RegExp(`^(?:${pattern})$`));
  const counts: Record<string, number> = {};
  for (const text of TEXTS) {
    const matches = tests.flatMap((one, index) => (one.test(text) ? index : []));
    if (matches.length > 0) {
      const key = name(text.length, matches);
      counts[key] = (counts[key] ?? 0) + 1;
    }
  }
  return counts;
}

function countByAutomaton(patterns: readonly string[]): Readonly<Record<string, number>> {
  const automaton = createAutomaton(patterns);
  const counts: Record<string, number> = {};
  for (const { place, length, texts } of countTexts(automaton, LONGEST)) {
    const matches = [...automaton.matchesAt(place)].toSorted((a, b) => a - b);
    if (matches.length > 0) {
      const key = name(length, matches);
      counts[key] = (counts[key] ?? 0) + Number(texts);
    }
  }
  return counts;
}

const digit = fc.nat({ max: 9 }).map(String);
const member = fc
  .tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 }))
  .map(([a, b]) => (a < b ? `${a}-${b}` : `${a}`));
const digits = fc.array(member, { minLength: 1, maxLength: 3 }).map((all) => `[${all.join('')}]`);
const count = fc.oneof(
  fc.constant(''),
  fc.constant('?'),
  fc.nat({ max: 2 }).map((times) => `{${times}}`),
  fc
    .tuple(fc.nat({ max: 2 }), fc.nat({ max: 1 }))
    .map(([least, more]) => `{${least},${least + more}}`),
);
const { pattern: anyPattern } = fc.letrec<{ readonly pattern: string; readonly part: string }>(
  (tie) => ({
    pattern: fc
      .array(
        fc.array(fc.tuple(tie('part'), count), { maxLength: 2 }).map((all) => all.flat().join('')),
        { minLength: 1, maxLength: 2 },
      )
      .map((branches) => branches.join('|')),
    part: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      digit,
      digits,
      fc.constant('\\d'),
      tie('pattern').map((inner) => `(?:${inner})`),
      tie('pattern').map((inner) => `(${inner})`),
    ),
  }),
);

describe('an automaton admits exactly what the regular expression does:', () => {
  test.each([
    '',
    '7',
    '\\d{2,4}',
    '1|12|123',
    '1|1|\\d',
    '[2-46]\\d?',
    '(?:1(?:2|3[4-6]?){2}|\\d\\d)',
    '(1|2)(?:3|)4?',
    '0{0}1',
    '(?:12?){0,3}',
    '(?:1?2?){2}',
    '[1-357-9]\\d{3}|[18]\\d{2}|8\\d',
  ])('%s', (pattern) => {
    expect(countByAutomaton([pattern])).toEqual(countByTrial([pattern]));
  });

  test('any other', () => {
    fc.assert(
      fc.property(fc.array(anyPattern, { minLength: 1, maxLength: 3 }), (patterns) => {
        expect(countByAutomaton(patterns)).toEqual(countByTrial(patterns));
      }),
    );
  });
});

test('leads nowhere where no text goes on', () => {
  const { step } = createAutomaton(['12']);
  expect(step(0, 2)).toBeUndefined();
  expect(step(step(step(0, 1)!, 2)!, 3)).toBeUndefined();
});
