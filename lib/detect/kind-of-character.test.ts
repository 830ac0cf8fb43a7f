import { expect, test } from 'vitest';
import { DIGIT, FILLER, kindOfCharacter, OPENER, OTHER } from './kind-of-character';
import { DIGITS, FILLERS, OPENERS } from './phone-characters';

test('tells the kind of every character as the classes of the pattern do', () => {
  const [digit, opener, filler] = [DIGITS, OPENERS, FILLERS].map(
    (characters) => new RegExp(`[${characters}]`),
  );
  const differing: string[] = [];
  for (let code = 0; code < 0x10000; code += 1) {
    const character = String.fromCharCode(code);
    const kind = digit!.test(character)
      ? DIGIT
      : opener!.test(character)
        ? OPENER
        : filler!.test(character)
          ? FILLER
          : OTHER;
    if (kindOfCharacter(code) !== kind) differing.push(code.toString(16));
  }
  expect(differing).toEqual([]);
});

test('takes the end of a text for no part of a number', () => {
  expect(kindOfCharacter(Number.NaN)).toBe(OTHER);
});
