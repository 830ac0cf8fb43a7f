import { failTogether } from '../fail-together';
import {
  KEY,
  alter,
  alterResults,
  counts,
  forget429,
  hasError,
  hasWrongKey,
  isAt,
  isWithoutKey,
  neverForget,
  rewrite,
  says,
  setHeader,
  silence429,
  useKey,
  type Defect,
  type IsMeant,
} from './make-exact-defects';

const ZERO = '0'.repeat(30);
const isFew: IsMeant = (body) => counts(3)(body, {}) && body.includes('0002');
const foundBy =
  (algorithm: string): IsMeant =>
  (body, { found }) =>
    found === true && body.includes(`"${algorithm}"`);

type Row = readonly [string, string, Defect];

/** Which check finds what is wrong with a directory. */
export const EXACT_DEFECTS: readonly Row[] = [
  [
    'lookup-md5',
    'repeats another hash',
    alter('lookup', says(`${ZERO}00","algorithm":"md5`), { hash: 'f' }),
  ],
  [
    'lookup-sha1',
    'repeats another algorithm',
    alter('lookup', says(`${ZERO}0000000000","algorithm":"sha1`), { algorithm: 'SHA' }),
  ],
  [
    'lookup-sha256',
    'does not say what it found',
    alter('lookup', says(`${ZERO}0000","algorithm":"sha256`), { found: 'no' }),
  ],
  [
    'not-found',
    'finds what nothing has',
    alter('lookup', says(`${ZERO}0000","algorithm":"sha256`), { found: true }),
  ],
  ['found-md5', 'knows no MD5', alter('lookup', says('"md5"'), { found: false })],
  ['found-sha1', 'knows no SHA-1', alter('lookup', says('"sha1"'), { found: false })],
  ['found-sha256', 'knows no SHA-256', alter('lookup', says('"sha256"'), { found: false })],
  ['reverse', 'answers about another hash', alter('reverse-lookup', says(ZERO), { hash: 'f' })],
  [
    'reverse-found',
    'tells another number',
    alter('reverse-lookup', (_body, { found }) => found === true, { phone: '+12025550144' }),
  ],
  ['hash', 'takes the + off', alter('hash', () => true, { normalized: '12025550143' })],
  ['malformed', 'takes what is not hex', alter('lookup', says('zzz'), { status: 200 })],
  [
    'wrong-length',
    'takes any length',
    alter(
      'lookup',
      (body, answer) => body.includes(`${ZERO}0000000000","algorithm":"md5`) && hasError(answer),
      { status: 200 },
    ),
  ],
  [
    'unknown-algorithm',
    'does not say why',
    alter('lookup', says('sha512'), { message: undefined }),
  ],
  ['no-key', 'asks for no key', rewrite(isWithoutKey, useKey)],
  ['wrong-key', 'takes any key', rewrite(hasWrongKey, useKey)],
  [
    'key-in-address',
    'takes no key in the address',
    rewrite(
      ({ url }) => url.includes('api_key'),
      (url) => (url.search = ''),
    ),
  ],
  [
    'unknown-call',
    'answers whatever is called',
    alter('no-such-call', () => true, { status: 200 }),
  ],
  ['batch', 'answers a few with nothing', alter('lookup/batch', isFew, { results: [] })],
  ['batch-100', 'does not take 100', alter('lookup/batch', counts(100), { status: 400 })],
  ['batch-101', 'takes 101', alter('lookup/batch', counts(101), { status: 200 })],
  [
    'batch-error',
    'refuses all for one',
    alter('lookup/batch', says('malformed'), { status: 400, results: undefined }),
  ],
  [
    'reverse-batch',
    'answers none of several',
    alter('reverse-lookup/batch', counts(2), { results: [{}, {}] }),
  ],
  ['rate-headers', 'does not say until when', setHeader(200, ['X-RateLimit-Reset', 'soon'])],
  ['rate', 'has no limit for single requests', forget429(false)],
  ['batch-rate', 'has no limit for batches', forget429(true)],
  ['retry-after', 'says to wait for a while', setHeader(429, ['Retry-After', 'a while'])],
  [
    'found-md5',
    'says no more than that it found',
    alter('lookup', foundBy('md5'), { hash: undefined, algorithm: undefined }),
  ],
  [
    'found-sha1',
    'repeats no hash that it found',
    alter('lookup', foundBy('sha1'), { hash: undefined }),
  ],
  [
    'found-sha256',
    'repeats no algorithm by which it found',
    alter('lookup', foundBy('sha256'), { algorithm: undefined }),
  ],
  [
    'found-sha256',
    'finds with another status',
    alter('lookup', foundBy('sha256'), { status: 206 }),
  ],
  ['not-found', 'finds every MD5', alter('lookup', says('"md5"'), { found: true })],
  ['not-found', 'finds every SHA-1', alter('lookup', says('"sha1"'), { found: true })],
  [
    'not-found',
    'finds what is no hash of nothing',
    alter('lookup', (body) => !body.includes(ZERO), { found: true }),
  ],
  [
    'reverse',
    'knows no MD5 in reverse',
    alter('reverse-lookup', says(`${ZERO}00","algorithm":"md5`), { status: 500 }),
  ],
  [
    'reverse',
    'says no reason why it may not',
    alter(
      'reverse-lookup',
      (body, { found }) => found !== undefined && body.includes(`${ZERO}0000","algorithm":"sha256`),
      { status: 403 },
    ),
  ],
  [
    'reverse-found',
    'repeats no hash in reverse',
    alter('reverse-lookup', (_body, { found }) => found === true, { hash: undefined }),
  ],
  [
    'reverse-found',
    'knows no SHA-1 in reverse',
    alter('reverse-lookup', (body, { found }) => found === true && body.includes('"sha1"'), {
      found: false,
      phone: undefined,
    }),
  ],
  [
    'reverse-malformed',
    'takes what is not hex in reverse',
    alter('reverse-lookup', says('zzz'), { status: 200 }),
  ],
  ['hash', 'does not repeat the number', alter('hash', () => true, { phone: undefined })],
  ['hash', 'tells no hashes', alter('hash', () => true, { hashes: {} })],
  [
    'malformed',
    'takes what is not hex for an MD5',
    alter('lookup', says(`${'z'.repeat(32)}","algorithm":"md5`), { status: 200 }),
  ],
  ['wrong-length', 'takes no hash at all', alter('lookup', says('"hash":""'), { status: 200 })],
  [
    'wrong-length',
    'takes a SHA-256 of 32',
    alter('lookup', says(`"${ZERO}00","algorithm":"sha256`), { status: 200 }),
  ],
  [
    'unknown-algorithm',
    'guesses the algorithm',
    alter('lookup', (body) => !body.includes('algorithm'), { status: 200 }),
  ],
  ...['reverse-lookup', 'hash', 'lookup/batch', 'reverse-lookup/batch'].flatMap((path): Row[] => [
    [
      'no-key',
      `asks for no key at ${path}`,
      rewrite((request) => isAt(path, request) && isWithoutKey(request), useKey),
    ],
    [
      'wrong-key',
      `takes any key at ${path}`,
      rewrite((request) => isAt(path, request) && hasWrongKey(request), useKey),
    ],
  ]),
  [
    'wrong-key',
    'takes any key in the address',
    rewrite(({ url }) => url.includes('api_key'), useKey),
  ],
  [
    'wrong-key',
    'compares the beginnings of keys',
    rewrite(({ headers }) => headers.get('Authorization') === `Bearer ${KEY}x`, useKey),
  ],
  [
    'batch-found',
    'finds nothing in batches',
    alterResults('lookup/batch', (one) => ({ ...one, found: false })),
  ],
  [
    'batch-found',
    'knows no MD5 in batches',
    alterResults('lookup/batch', (one) => ({
      ...one,
      found: one['found'] === true && one['algorithm'] !== 'md5',
    })),
  ],
  [
    'batch-found',
    'says no more than that it found in batches',
    alterResults('lookup/batch', (one) => (one['found'] === true ? { found: true } : one)),
  ],
  [
    'batch-not-found',
    'finds everything in batches',
    alterResults('lookup/batch', (one) => ({ ...one, found: true })),
  ],
  [
    'batch-error',
    'answers a batch in part',
    alter('lookup/batch', says('malformed'), { status: 207 }),
  ],
  [
    'batch-101',
    'does not say why 101 are too many',
    alter('lookup/batch', counts(101), { message: undefined }),
  ],
  [
    'reverse-batch',
    'answers several with nothing',
    alter('reverse-lookup/batch', counts(2), { results: [] }),
  ],
  [
    'reverse-batch',
    'finds everything in reverse',
    alterResults('reverse-lookup/batch', (one) => ({ ...one, found: true })),
  ],
  [
    'reverse-batch-found',
    'finds nothing in reverse batches',
    alterResults('reverse-lookup/batch', ({ hash }) => ({ hash, found: false })),
  ],
  [
    'reverse-batch-found',
    'tells another number in batches',
    alterResults('reverse-lookup/batch', (one) =>
      one['found'] === true ? { ...one, phone: '+12025550144' } : one,
    ),
  ],
  ['rate-count', 'counts nothing', setHeader(200, ['X-RateLimit-Remaining', '42'], 429)],
  ['rate-count', 'leaves all after a request', setHeader(200, ['X-RateLimit-Remaining', '100'])],
  ['rate', 'fails within the rate', failTogether(50)],
  ['rate', 'does not say why it is too much', silence429(false)],
  ['batch-rate', 'does not say why it is too much', silence429(true)],
  ['after-limit', 'takes no batch ever again', neverForget],
];
