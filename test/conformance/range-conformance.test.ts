import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../service/create-app';
import { createKey } from '../../service/create-key';
import { createMemoryKeys } from '../../service/test-support/create-memory-keys';
import { createMemoryStore } from '../../service/test-support/create-memory-store';
import { checkInMemory, createStillClock, type Fetch } from './check-in-memory';
import { HASHES } from './range/ask-range';

const LISTED = '+12025550143';
const HASH = createHash('sha1').update(LISTED).digest('hex');
const PREFIX = HASH.slice(0, 5);
/** In the range of the listed one. */
const OTHER = `${PREFIX}${'f'.repeat(35)}`;

type Defect = (fetch: Fetch, key: string) => Fetch;

interface World {
  readonly defect?: Defect;
  readonly isListed?: boolean;
  readonly isLimited?: boolean;
}

/** Checks our own directory, with a defect where one is given. */
function check({ defect = (fetch) => fetch, isListed = true, isLimited = true }: World = {}) {
  const clock = createStillClock();
  const keys = createMemoryKeys();
  const { key } = createKey({ keys, user: 'erika', now: () => 0 });
  let atMs = 0;
  const now = isLimited ? clock.now : () => (atMs += 20_000);
  const app = createApp({ store: createMemoryStore([HASH, OTHER]), keys, now });
  const fetch = defect((request) => app.fetch(request), key);
  return checkInMemory({
    protocol: 'range',
    listed: isListed ? LISTED : undefined,
    key,
    fetch,
    clock,
  });
}

const none = () => Response.json([], { status: 404 });

/** Answers some requests otherwise, by their method, media type and range. */
const answerWhere =
  (isMeant: (asked: string) => boolean, answer: () => Response): Defect =>
  (fetch) =>
  async (request) => {
    const range = (await request.clone().text()) || request.url.split(HASHES)[1];
    const asked = `${request.method} ${request.headers.get('Content-Type')} ${range}`;
    return isMeant(asked) ? answer() : fetch(request);
  };

/** Makes something else of answers with a status. */
const changeWhere =
  (status: number, change: (response: Response) => Response | Promise<Response>): Defect =>
  (fetch) =>
  async (request) => {
    const response = await fetch(request);
    return response.status === status ? change(response) : response;
  };

const changeLists = (change: (hashes: readonly string[]) => Response): Defect =>
  changeWhere(200, async (response) => change(await response.json()));

const setHeader = (status: number, [name, value]: readonly [string, string]): Defect =>
  changeWhere(status, (response) => {
    response.headers.set(name, value);
    return response;
  });

/** Gives a request the right key, whether it has a wrong one or none. */
const forgive =
  (hasKey: boolean): Defect =>
  (fetch, key) =>
  (request) => {
    if (request.headers.has('Authorization') !== hasKey) return fetch(request);
    const headers = new Headers(request.headers);
    headers.set('Authorization', `Bearer ${key}`);
    return fetch(new Request(request, { headers }));
  };

const DEFECTS: readonly (readonly [string, Defect, string])[] = [
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
    answerWhere(
      (asked) => asked.includes(HASH),
      () => Response.json([HASH, OTHER]),
    ),
    'whole-hash',
  ],
  ['takes 4 characters', answerWhere((asked) => asked.includes('"0000"'), none), 'too-short'],
  ['takes 41 characters', answerWhere((asked) => asked.includes('0'.repeat(41)), none), 'too-long'],
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
  ['asks for no key', forgive(false), 'no-key'],
  [
    'takes any key',
    (fetch, key) => (request) =>
      request.headers.get('Authorization') === `Bearer ${key}`
        ? fetch(request)
        : forgive(true)(fetch, key)(request),
    'wrong-key',
  ],
  [
    'lets answers be kept for a week',
    setHeader(404, ['Cache-Control', 'max-age=604800']),
    'short-lived',
  ],
  ['says to wait for a while', setHeader(429, ['Retry-After', 'a while']), 'retry-after'],
];

describe('the conformance of the range contract', () => {
  test('our own directory keeps every rule', async () => {
    const { outcomes, lines } = await check();
    expect(outcomes.filter(({ kind }) => kind !== 'passed')).toEqual([]);
    expect(lines.at(-1)).toBe('21 checks: 21 passed, 0 failed, 0 skipped');
  });

  test('what needs a listed number is skipped without one, and says so', async () => {
    const { failed, skipped, lines } = await check({ isListed: false });
    expect(failed).toEqual([]);
    expect(skipped).toHaveLength(6);
    expect(lines.find((line) => line.startsWith('skip'))).toContain('needs --listed');
  });

  test.each(DEFECTS)('a directory that %s fails at that alone', async (_what, defect, name) => {
    expect((await check({ defect })).failed).toEqual([name]);
  });

  test('a directory that sends elsewhere fails at that', async () => {
    const defect = changeWhere(404, () => new Response(null, { status: 302 }));
    expect((await check({ defect })).failed).toContain('no-redirect');
  });

  test('a directory without a limit fails at that alone', async () => {
    expect((await check({ isLimited: false })).failed).toEqual(['rate']);
  });

  test('a server that gives no answer fails at everything, and no line repeats a request', async () => {
    const defect: Defect = () => () => Promise.reject(new TypeError(`no ${HASH}`));
    const { failed, skipped, outcomes, lines } = await check({ defect });
    expect(failed).toHaveLength(outcomes.length);
    expect(skipped).toEqual([]);
    expect(lines.join('\n')).not.toContain(HASH);
  });
});
