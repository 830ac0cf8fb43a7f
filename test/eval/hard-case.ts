import * as v from 'valibot';
import { countryField } from './country-field';

/** A text with how many numbers a reader would see in it. */
export const hardCase = v.object({
  text: v.string(),
  defaultCountry: countryField,
  expectedCount: v.number(),
});

export type HardCase = v.InferOutput<typeof hardCase>;
