import { expect, test } from 'vitest';
import { findNumbers } from './find-numbers';
import { realNumbers } from './real-numbers';

test.each(realNumbers.map((each) => [each.country, each.text, each.expected] as const))(
  'finds every number of a text of %s: %j',
  (country, text, expected) => {
    const found = findNumbers({ text, country });
    expect(found.map(({ start, end, e164 }) => ({ start, end, e164 }))).toEqual(expected);
  },
);
