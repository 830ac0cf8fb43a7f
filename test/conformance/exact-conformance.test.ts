import { describe, expect, test } from 'vitest';
import { createReferenceDirectory } from '../fakes/create-reference-directory';
import { checkInMemory, createStillClock, type Fetch } from './check-in-memory';

const LISTED = '+12025550143';
const KEY = 'hd_made_up';

type Defect = (fetch: Fetch) => Fetch;

interface World {
  readonly defect?: Defect;
  readonly isListed?: boolean;
  readonly mayReverse?: boolean;
}

/** Checks the reference, with a defect where one is given. Our own service does not speak this yet. */
function check(world: World = {}) {
  const { defect = (fetch) => fetch, isListed = true, mayReverse = true } = world;
  const clock = createStillClock();
  const app = createReferenceDirectory({
    key: KEY,
    listed: [LISTED],
    mayReverse,
    now: clock.now,
  });
  return checkInMemory({
    protocol: 'phoneHash',
    listed: isListed ? LISTED : undefined,
    key: KEY,
    fetch: defect((request) => app.fetch(request)),
    clock,
  });
}

type Members = Record<string, unknown>;
type IsMeant = (body: string, answer: Members) => boolean;

const hasError = ({ message }: Members) => message !== undefined;
const counts =
  (items: number): IsMeant =>
  (body) =>
    JSON.parse(body).items?.length === items;
const says =
  (text: string): IsMeant =>
  (body) =>
    body.includes(text);

/** As the reference answers a call, but for some members or the status. */
const alter =
  (path: string, isMeant: IsMeant, { status, ...part }: Members): Defect =>
  (fetch) =>
  async (request) => {
    const body = await request.clone().text();
    const response = await fetch(request);
    if (new URL(request.url).pathname !== `/api/v1/${path}`) return response;
    const answer: Members = await response.clone().json();
    if (!isMeant(body, answer)) return response;
    const { headers } = response;
    const init = { status: typeof status === 'number' ? status : response.status, headers };
    return new Response(JSON.stringify({ ...answer, ...part }), init);
  };

/** Changes what is asked before the reference sees it. */
const rewrite =
  (isMeant: (request: Request) => boolean, change: (url: URL, headers: Headers) => void): Defect =>
  (fetch) =>
  (request) => {
    if (!isMeant(request)) return fetch(request);
    const url = new URL(request.url);
    const headers = new Headers(request.headers);
    change(url, headers);
    return fetch(new Request(url, new Request(request, { headers })));
  };

const setHeader =
  (status: number, [name, value]: readonly [string, string]): Defect =>
  (fetch) =>
  async (request) => {
    const response = await fetch(request);
    if (response.status === status) response.headers.set(name, value);
    return response;
  };

const forget429 =
  (isBatch: boolean): Defect =>
  (fetch) =>
  async (request) => {
    const response = await fetch(request);
    const isMeant = response.status === 429 && request.url.endsWith('/batch') === isBatch;
    return isMeant ? Response.json({}) : response;
  };

const useKey = (_url: URL, headers: Headers) => headers.set('Authorization', `Bearer ${KEY}`);
const isWithoutKey = ({ url, headers }: Request) =>
  !headers.has('Authorization') && !url.includes('api_key');
const hasWrongKey = ({ headers }: Request) =>
  headers.has('Authorization') && headers.get('Authorization') !== `Bearer ${KEY}`;
const ZERO = '0'.repeat(30);

const DEFECTS: readonly (readonly [string, string, Defect])[] = [
  [
    'lookup-md5',
    'repeats another hash',
    alter('lookup', says(`${ZERO}00","algorithm":"md5`), { hash: 'f' }),
  ],
  [
    'lookup-sha1',
    'repeats another algorithm',
    alter('lookup', says('"sha1"'), { algorithm: 'SHA' }),
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
    alter('lookup', (body, answer) => body.includes('md5') && hasError(answer), { status: 200 }),
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
  ['batch', 'answers a few with nothing', alter('lookup/batch', counts(3), { results: [] })],
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
    alter('reverse-lookup/batch', () => true, { results: [{}, {}] }),
  ],
  ['rate-headers', 'does not say until when', setHeader(200, ['X-RateLimit-Reset', 'soon'])],
  ['rate', 'has no limit for single requests', forget429(false)],
  ['batch-rate', 'has no limit for batches', forget429(true)],
  ['retry-after', 'says to wait for a while', setHeader(429, ['Retry-After', 'a while'])],
];

describe('the conformance of the Phone Hash Directory API', () => {
  test('the reference keeps every rule', async () => {
    const { outcomes, lines } = await check();
    expect(outcomes.filter(({ kind }) => kind !== 'passed')).toEqual([]);
    expect(lines.at(-1)).toBe('26 checks: 26 passed, 0 failed, 0 skipped');
    expect(outcomes.map(({ name }) => name).toSorted()).toEqual(
      DEFECTS.map(([name]) => name).toSorted(),
    );
  });

  test('a key that may not do reverse look-ups is no fault, and the number is not looked for', async () => {
    const { failed, skipped } = await check({ mayReverse: false });
    expect(failed).toEqual([]);
    expect(skipped).toEqual(['reverse-found']);
  });

  test('what needs a listed number is skipped without one', async () => {
    const { failed, skipped } = await check({ isListed: false });
    expect(failed).toEqual([]);
    expect(skipped).toHaveLength(4);
  });

  test.each(DEFECTS)('%s fails alone where a directory %s', async (name, _what, defect) => {
    expect((await check({ defect })).failed).toEqual([name]);
  });
});
