import * as v from 'valibot';

const label = v.object({ start: v.number(), end: v.number() });

/** The visible text of a page, with its numbers labelled by hand. */
export const labelledPage = v.object({
  page: v.string(),
  base: v.string(),
  text: v.string(),
  breaks: v.optional(v.array(v.number()), []),
  labels: v.array(label),
});

export type Label = v.InferOutput<typeof label>;
export type LabelledPage = v.InferOutput<typeof labelledPage>;
