import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { E164 } from '../../lib/number/e164';
import { readNumber } from './read-number';
import { writeNumber } from './write-number';

const digits = fc.bigInt({ min: 1n, max: 999_999_999_999_999n });
const number = fc.option(
  digits.map((value) => `+${value}` as E164),
  { nil: undefined },
);

test('a number of up to 15 digits is read as it was written, and so is none', () => {
  fc.assert(
    fc.property(number, (written) => {
      const bytes = Buffer.alloc(12, 0xff);
      writeNumber(bytes, 3, written);
      expect(readNumber(bytes, 3)).toBe(written);
    }),
  );
});
