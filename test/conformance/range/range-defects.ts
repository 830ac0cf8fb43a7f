import { createHash } from 'node:crypto';
import { failTogether } from '../fail-together';
import {
  answerWhere,
  asPlain,
  changeLists,
  changeWhere,
  forgive,
  isForm,
  isJson,
  neverForget,
  none,
  setHeader,
  setHeaders,
  type Defect,
} from './make-range-defects';

export const LISTED = '+12025550143';
export const HASH = createHash('sha1').update(LISTED).digest('hex');
const PREFIX = HASH.slice(0, 5);
/** In the range of the listed one. */
export const OTHER = `${PREFIX}${'f'.repeat(35)}`;

const rangeOf = (asked: string) => /([\da-f]*)[^\da-f]*$/i.exec(asked)?.[1] ?? '';
const isLonger = (asked: string) => rangeOf(asked).length > 5 && rangeOf(asked).length < 40;
const problem = (part: object) => () =>
  Response.json(
    { status: 'error', id: '49f5c936', message: 'Invalid range', ...part },
    {
      status: 400,
    },
  );
const listed = () => Response.json([HASH, OTHER]);
const YEAR_S = 31_536_000;

/** What is wrong with a directory, and which checks find it. */
export const RANGE_DEFECTS: readonly (readonly [string, Defect, string])[] = [
  [
    'finds nothing in upper case',
    answerWhere((asked) => /"[\dA-F]*[A-F]/.test(asked), none),
    'upper-case',
  ],
  [
    'answers an empty range with 200 and HTML',
    changeWhere(404, () => new Response('<h1>')),
    'empty-range',
  ],
  ['answers with an object', changeLists((hashes) => Response.json({ ...hashes })), 'array'],
  [
    'lists in upper case',
    changeLists((hashes) => Response.json(hashes.map((one) => one.toUpperCase()))),
    'lower-case',
  ],
  [
    'lists bare prefixes as well',
    changeLists((hashes) => Response.json(hashes.length > 1 ? [...hashes, PREFIX] : hashes)),
    'hashes',
  ],
  [
    'calls its answer text',
    changeLists((hashes) => new Response(JSON.stringify(hashes))),
    'media-type',
  ],
  ['knows no forms', answerWhere((asked) => asked.includes('urlencoded'), none), 'post-form'],
  ['knows no GET', answerWhere((asked) => asked.startsWith('GET'), none), 'get'],
  [
    'looks at 5 characters alone',
    answerWhere((asked) => asked.includes(HASH), listed),
    'whole-hash',
  ],
  ['knows no range of 6 to 39', answerWhere(isLonger, problem({})), 'longer-range'],
  [
    'knows no odd length',
    answerWhere((asked) => isLonger(asked) && rangeOf(asked).length % 2 === 1, none),
    'longer-range',
  ],
  [
    'lists what a longer range has no more',
    answerWhere((asked) => rangeOf(asked) === HASH.slice(0, 9), listed),
    'longer-range',
  ],
  [
    'does not read to the end',
    answerWhere(
      (asked) => rangeOf(asked).startsWith(HASH.slice(0, 38)) && !HASH.startsWith(rangeOf(asked)),
      listed,
    ),
    'near-range',
  ],
  [
    'lists nulls, numbers and objects as well',
    changeLists((hashes) => Response.json([...hashes, null, 7, { a: 1 }])),
    'hashes',
  ],
  [
    'lists a hash of another range',
    changeLists((hashes) =>
      Response.json(hashes.length > 1 ? [...hashes, '0'.repeat(40)] : hashes),
    ),
    'hashes',
  ],
  [
    'lists one twice',
    changeLists((hashes) => Response.json(hashes.length > 1 ? [...hashes, OTHER] : hashes)),
    'hashes',
  ],
  [
    'calls its answer a sequence',
    setHeader(200, ['Content-Type', 'application/json-seq']),
    'media-type',
  ],
  ['takes 4 characters', answerWhere((asked) => asked.includes('"0000"'), none), 'too-short'],
  ['takes no character', answerWhere((asked) => asked.includes('""'), none), 'too-short'],
  [
    'takes 4 characters of an address',
    answerWhere((asked) => asked.endsWith('/0000'), none),
    'get-refusals',
  ],
  [
    'takes 41 characters',
    answerWhere((asked) => asked.includes('json') && rangeOf(asked).length === 41, none),
    'too-long',
  ],
  ['takes 64 characters', answerWhere((asked) => rangeOf(asked).length === 64, none), 'too-long'],
  [
    'names the error otherwise',
    answerWhere((asked) => asked.endsWith('{}'), problem({ id: '49f5c937' })),
    'no-range',
  ],
  [
    'says no status',
    answerWhere((asked) => asked.endsWith('{}'), problem({ status: 400 })),
    'no-range',
  ],
  [
    'says no message',
    answerWhere((asked) => asked.endsWith('json range'), problem({ message: null })),
    'no-json',
  ],
  [
    'takes null for an empty range',
    answerWhere((asked) => asked.endsWith('null}'), none),
    'no-range',
  ],
  [
    'takes no range for an empty one',
    answerWhere((asked) => asked.endsWith('{}'), none),
    'no-range',
  ],
  [
    'takes no JSON for an empty range',
    answerWhere((asked) => asked.endsWith('json range'), none),
    'no-json',
  ],
  [
    'lists something under letters',
    answerWhere(
      (asked) => asked.includes('zzzzz'),
      () => Response.json([HASH]),
    ),
    'not-hex',
  ],
  [
    'takes a pattern for a range',
    answerWhere((asked) => asked.includes('%%%%%'), listed),
    'not-hex',
  ],
  ['asks for no key', forgive((request, given) => isJson(request) && given === ''), 'no-key'],
  [
    'asks for no key in a GET',
    forgive(({ method }, given) => method === 'GET' && given === ''),
    'get-refusals',
  ],
  [
    'asks for no key with a form',
    forgive((request, given) => isForm(request) && given === ''),
    'form-refusals',
  ],
  [
    'lists hashes as it refuses',
    changeWhere(401, () => Response.json([HASH], { status: 401 })),
    'no-key wrong-key get-refusals form-refusals',
  ],
  ['takes any key', forgive((request, given) => isJson(request) && given !== ''), 'wrong-key'],
  [
    'takes any key in a GET',
    forgive(({ method }, given) => method === 'GET' && given !== ''),
    'get-refusals',
  ],
  [
    'compares the beginnings of keys',
    (fetch, key) => forgive((_request, given) => given.startsWith(`Bearer ${key}`))(fetch, key),
    'wrong-key',
  ],
  ['answers over plain http', asPlain(none), 'https-only'],
  ['does not name https', asPlain(problem({})), 'https-only'],
  [
    'lets answers be kept for a week',
    setHeader(404, ['Cache-Control', 'max-age=604800']),
    'short-lived',
  ],
  [
    'lets what it found be kept for a year',
    setHeader(200, ['Cache-Control', `public, max-age=${YEAR_S}`]),
    'short-lived',
  ],
  [
    'lets shared caches keep answers',
    setHeader(200, ['Cache-Control', `max-age=60, s-maxage="${YEAR_S}"`]),
    'short-lived',
  ],
  [
    'lets stale answers be given for a year',
    setHeader(404, ['Cache-Control', `max-age=60, stale-if-error=${YEAR_S}`]),
    'short-lived',
  ],
  [
    'lets a network keep answers',
    setHeader(200, ['CDN-Cache-Control', `max-age=${YEAR_S}`]),
    'short-lived',
  ],
  [
    'names a day in years',
    setHeaders(200, { 'Cache-Control': 'private', Expires: 'Sat, 01 Jan 2050 00:00:00 GMT' }),
    'short-lived',
  ],
  [
    'says only that nothing has changed for years',
    setHeaders(200, {
      'Cache-Control': 'private',
      'Last-Modified': 'Thu, 01 Jan 2015 00:00:00 GMT',
    }),
    'short-lived',
  ],
  ['fails within the rate', failTogether(5), 'rate'],
  ['never answers again', neverForget, 'after-limit'],
  ['says to wait for a while', setHeader(429, ['Retry-After', 'a while']), 'retry-after'],
];
