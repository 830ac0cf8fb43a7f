import { expect, test } from 'vitest';
import { describeNumber } from './describe-number';
import type { E164 } from './e164';

test.each([
  ['+12025550143', '+1 202 555 0143', 'US', 'fixedLineOrMobile'],
  ['+4915228817386', '+49 1522 8817386', 'DE', 'mobile'],
  ['+442079460958', '+44 20 7946 0958', 'GB', 'fixedLine'],
  ['+80012345678', '+800 1234 5678', undefined, 'tollFree'],
])('describes %s by its numbering plan', (e164, formatted, country, lineType) => {
  expect(describeNumber(e164 as E164)).toEqual({ formatted, country, lineType });
});
