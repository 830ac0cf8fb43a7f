import { expect, test } from 'vitest';
import type { E164 } from '../../lib/number/e164';
import type { ExactHash } from '../listing/exact-hash';
import type { Listing } from '../listing/listing';
import { describeLookup } from './describe-lookup';
import { describeReverse } from './describe-reverse';

const ASKED: ExactHash = { algorithm: 'sha1', hash: '0'.repeat(40) };
const NUMBER = '+12025550143' as E164;
const FULL: Listing = {
  number: NUMBER,
  reports: 12,
  firstDay: '2025-02-03',
  lastDay: '2026-03-05',
  robocallShare: 0.75,
  mainSubject: 'Dropped call or no message',
  sources: ['FTC'],
};
const BARE: Listing = {
  number: undefined,
  reports: 1,
  firstDay: undefined,
  lastDay: undefined,
  robocallShare: undefined,
  mainSubject: undefined,
  sources: [],
};

test('a look-up tells all that is known of a number, and not the number', () => {
  expect(describeLookup(ASKED, FULL)).toEqual({
    ...ASKED,
    found: true,
    reports: 12,
    first_reported: '2025-02-03',
    last_reported: '2026-03-05',
    robocall_share: 0.75,
    main_subject: 'Dropped call or no message',
    sources: ['FTC'],
  });
});

test('a look-up leaves out what is not known', () => {
  expect(Object.keys(describeLookup(ASKED, BARE))).toEqual([
    'found',
    'hash',
    'algorithm',
    'reports',
  ]);
  expect(describeLookup(ASKED, { ...BARE, robocallShare: 0 })).toHaveProperty('robocall_share', 0);
});

test('a look-up of what is not listed repeats the question', () => {
  expect(describeLookup(ASKED, undefined)).toEqual({ ...ASKED, found: false });
});

test.each([
  ['tells the number', FULL, { found: true, hash: ASKED.hash, phone: NUMBER }],
  [
    'says that a number was not kept',
    BARE,
    { found: false, hash: ASKED.hash, reason: 'number_not_kept' },
  ],
  ['finds nothing where nothing is listed', undefined, { found: false, hash: ASKED.hash }],
])('a reverse look-up %s', (_what, listing, answer) => {
  expect(describeReverse(ASKED, listing)).toEqual(answer);
});
