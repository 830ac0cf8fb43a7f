import { describe, expect, test } from 'vitest';
import type { E164 } from '../../lib/number/e164';
import { createKey } from '../../service/create-key';
import { createApp } from '../../service/http/create-app';
import { createMemoryKeys } from '../../service/test-support/create-memory-keys';
import { createMemoryListing } from '../../service/test-support/create-memory-listing';
import { checkInMemory, createStillClock, type Fetch } from './check-in-memory';
import {
  answerWhere,
  asPlain,
  asSecure,
  changeWhere,
  forgive,
  isJson,
  none,
  readBasic,
  type Defect,
} from './range/make-range-defects';
import { HASH, LISTED, OTHER, RANGE_DEFECTS } from './range/range-defects';

interface World {
  readonly defect?: Defect;
  readonly isListed?: boolean;
  readonly isLimited?: boolean;
  /** By Basic authentication, as a Nextcloud wants it. */
  readonly user?: string;
  readonly url?: string;
}

/** As its proxy, which alone says whether a request came by https. */
const proxy =
  (fetch: Fetch): Fetch =>
  (request) => {
    const headers = new Headers(request.headers);
    headers.set('X-Forwarded-Proto', new URL(request.url).protocol.slice(0, -1));
    return fetch(new Request(request, { headers }));
  };

/** Checks our own directory, with a defect where one is given. */
function check(world: World = {}) {
  const { defect = (fetch) => fetch, isListed = true, isLimited = true, ...access } = world;
  const clock = createStillClock();
  const keys = createMemoryKeys();
  const { key } = createKey({ keys, user: 'erika', now: () => 0 });
  let atMs = 0;
  const now = isLimited ? clock.now : () => (atMs += 20_000);
  const store = createMemoryListing([{ number: LISTED as E164 }, { sha1: OTHER }]);
  const app = createApp({ store, keys, now, behindTlsProxy: true });
  return checkInMemory({
    protocol: 'range',
    listed: isListed ? LISTED : undefined,
    ...access,
    key,
    fetch: defect(
      proxy((request) => app.fetch(request)),
      key,
    ),
    clock,
  });
}

describe('the conformance of the range contract', () => {
  test('our own directory keeps every rule', async () => {
    const { outcomes, lines } = await check();
    expect(outcomes.filter(({ kind }) => kind !== 'passed')).toEqual([]);
    expect(lines.at(-1)).toBe('27 checks: 27 passed, 0 failed, 0 skipped');
  });

  test('what needs a listed number is skipped without one, and says so', async () => {
    const { failed, skipped, lines } = await check({ isListed: false });
    expect(failed).toEqual([]);
    expect(skipped).toHaveLength(9);
    expect(lines.find((line) => line.startsWith('skip'))).toContain('needs --listed');
  });

  test.each(RANGE_DEFECTS)(
    'a directory that %s fails at that alone',
    async (_what, defect, name) => {
      expect((await check({ defect })).failed).toEqual(name.split(' '));
    },
  );

  test('every check can fail', async () => {
    const { outcomes } = await check();
    const names = new Set(RANGE_DEFECTS.flatMap(([, , name]) => name.split(' ')));
    const others = outcomes.filter(({ name }) => !names.has(name)).map(({ name }) => name);
    expect(others).toEqual(['post-json', 'no-redirect']);
  });

  test('our own directory keeps every rule for a user too', async () => {
    const { outcomes } = await check({ user: 'erika' });
    expect(outcomes.filter(({ kind }) => kind !== 'passed')).toEqual([]);
  });

  test.each<[string, Defect]>([
    [
      'any key of a user',
      forgive((request, given) => isJson(request) && readBasic(given).startsWith('erika:')),
    ],
    [
      'a key for any user',
      (fetch, key) =>
        forgive((_request, given) => readBasic(given).endsWith(`:${key}`))(fetch, key),
    ],
    ['any key without a user', forgive((_request, given) => given.startsWith('Bearer '))],
  ])('a directory that takes %s fails at that alone', async (_what, defect) => {
    expect((await check({ user: 'erika', defect })).failed).toEqual(['wrong-key']);
  });

  test.each<[string, Partial<World>, string]>([
    ['is of plain http itself', { url: 'http://localhost:8080', defect: asSecure }, 'address'],
    [
      'is closed to http',
      { defect: asPlain(() => Promise.reject(new TypeError('refused'))) },
      'nothing answers',
    ],
    [
      'is sent to https by its proxy',
      { defect: asPlain(() => new Response('<h1>', { status: 301 })) },
      'something else answered',
    ],
    [
      'wants a key first',
      { defect: asPlain(() => Response.json({}, { status: 401 })) },
      'wants a key',
    ],
  ])('https-only is skipped where a directory %s, and says so', async (_what, world, reason) => {
    const { outcomes } = await check(world);
    const told = outcomes.find(({ name }) => name === 'https-only');
    expect(told).toMatchObject({ kind: 'skipped', reason: expect.stringContaining(reason) });
  });

  test('T13: no key is sent in clear text', async () => {
    const seen: (string | null)[] = [];
    const defect: Defect = (fetch) => (request) => {
      if (request.url.startsWith('http:')) seen.push(request.headers.get('Authorization'));
      return fetch(request);
    };
    await check({ defect });
    expect(seen).toEqual([null]);
  });

  test('a directory that knows no JSON fails at that', async () => {
    const defect = answerWhere((asked) => /json \{"range":"[\da-f]{5}"/.test(asked), none);
    expect((await check({ defect })).failed).toContain('post-json');
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
    expect(failed).toHaveLength(outcomes.length - 1);
    expect(skipped).toEqual(['https-only']);
    expect(lines.join('\n')).not.toContain(HASH);
  });
});
