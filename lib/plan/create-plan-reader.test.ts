import fc from 'fast-check';
import { PhoneNumber } from 'libphonenumber-js/core';
import { isSupportedCountry } from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/max/metadata';
import { describe, expect, test } from 'vitest';
import { createAutomaton } from './create-automaton';
import { createPlanReader } from './create-plan-reader';
import type { Judgement } from './judge-number';
import { listPlans, type Plan } from './list-plans';

/** The library says of every fixed line there that it may be mobile, for want of a pattern. */
const WITHOUT_MOBILES = ['TA'];

/** What the library says of a number of this very country, even where it would name another first. */
function askLibrary({ name, callingCode }: Plan, national: string): Judgement {
  const number = new PhoneNumber(`+${callingCode}${national}`, metadata);
  if (isSupportedCountry(name)) number.country = name;
  if (!number.isValid()) return 'invalid';
  const mayBeMobile = number.getType()?.includes('MOBILE') && !WITHOUT_MOBILES.includes(name);
  return mayBeMobile ? 'mobile' : 'other';
}

function askAutomaton({ automaton, judge }: ReturnType<typeof createPlanReader>, national: string) {
  let place: number | undefined = 0;
  for (const digit of national) {
    place = place === undefined ? undefined : automaton.step(place, Number(digit));
  }
  return place === undefined ? 'invalid' : judge(place, national.length);
}

/** Numbers that fit a type of the plan or nearly do, and any others. */
function arrangeNumbers({ types }: Plan): fc.Arbitrary<string> {
  const { step } = createAutomaton(types.map(({ pattern }) => pattern));
  const lengths = types.flatMap((type) => type.lengths);
  const choices = fc.array(fc.nat(), { minLength: 17, maxLength: 17 });
  const fitting = fc.tuple(fc.constantFrom(...lengths), choices).map(([length, picks]) => {
    let place = 0;
    let text = '';
    for (const pick of picks.slice(0, length)) {
      const ways = Array.from({ length: 10 }, (_none, digit) => step(place, digit));
      const digits = ways.flatMap((next, digit) => (next === undefined ? [] : digit));
      if (digits.length === 0) break;
      const digit = digits[pick % digits.length]!;
      text += digit;
      place = ways[digit]!;
    }
    return text;
  });
  const changed = fc
    .tuple(fitting, fc.nat({ max: 17 }), fc.nat({ max: 9 }))
    .map(([text, at, digit]) => text.slice(0, at) + digit + text.slice(at + 1));
  return fc.oneof(fitting, changed, fc.stringMatching(/^\d{2,17}$/));
}

describe('the automaton and libphonenumber-js judge alike in', () => {
  test.each(listPlans())('$name', (plan) => {
    const reader = createPlanReader([plan]);
    const numbers = fc.sample(arrangeNumbers(plan), 200);
    const judged = numbers.map((number) => askAutomaton(reader, number));
    expect(judged).toEqual(numbers.map((number) => askLibrary(plan, number)));
    expect(judged.filter((judgement) => judgement !== 'invalid').length).toBeGreaterThan(10);
  });
});
