import * as v from 'valibot';
import { countryField } from './country-field';

/** A text with the numbers to be found in it, exactly. */
export const matcherCase = v.object({
  text: v.string(),
  defaultCountry: countryField,
  tier: v.string(),
  expected: v.array(v.object({ e164: v.string(), start: v.number(), end: v.number() })),
});

export type MatcherCase = v.InferOutput<typeof matcherCase>;
