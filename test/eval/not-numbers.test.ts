import { expect, test } from 'vitest';
import { findNumbers } from './find-numbers';
import { notNumbers } from './not-numbers';
import type { NotNumberKind } from './texts/not-number';

/** Nothing but digits, or digits in groups, which a reader may take for a number as well. */
const DOUBTFUL: ReadonlySet<NotNumberKind> = new Set(['bare', 'quantity', 'table', 'soup']);

const list = (isWanted: (kind: NotNumberKind) => boolean) =>
  notNumbers
    .filter(({ kind }) => isWanted(kind))
    .map(({ kind, country, text }) => [kind, country, text] as const);

test.each(list((kind) => !DOUBTFUL.has(kind)))(
  'finds nothing (%s) in %s: %j',
  (_kind, country, text) => {
    expect(findNumbers({ text, country })).toEqual([]);
  },
);

test.each(list((kind) => DOUBTFUL.has(kind)))(
  'finds nothing certain (%s) in %s: %j',
  (_kind, country, text) => {
    const certain = findNumbers({ text, country }).filter((each) => each.certainty === 'certain');
    expect(certain).toEqual([]);
  },
);
