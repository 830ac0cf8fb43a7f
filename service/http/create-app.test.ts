import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createKey } from '../create-key';
import { rotateKey } from '../keys/rotate-key';
import { revokeKey } from '../revoke-key';
import { createMemoryKeys } from '../test-support/create-memory-keys';
import { createMemoryListing } from '../test-support/create-memory-listing';
import type { AppOptions } from './app-options';
import { createApp } from './create-app';

const PATH = '/api/1.0/service/hashes';
const A = `abcde0${'0'.repeat(34)}`;
const B = `abcde1${'0'.repeat(34)}`;
const INVALID = { status: 'error', id: '49f5c936', message: 'Invalid range' };

function createDirectory(options: Partial<AppOptions> = {}) {
  const keys = createMemoryKeys();
  const { id, key } = createKey({ keys, user: 'ann', now: () => 0 });
  const clock = { nowMs: 0 };
  const store = createMemoryListing([{ sha1: A }, { sha1: B }]);
  const app = createApp({ store, keys, now: () => clock.nowMs, ...options });
  const bearer = { Authorization: `Bearer ${key}` };
  const ask = (body: string, headers: Record<string, string> = {}) =>
    app.request(PATH, {
      method: 'POST',
      headers: { ...bearer, 'Content-Type': 'application/json', ...headers },
      body,
    });
  const askPath = (path: string, init: RequestInit = {}) =>
    app.request(path, { headers: bearer, ...init });
  return { app, ask, askPath, clock, id, key, keys };
}

describe('the range query', () => {
  test('answers the full hashes in the range', async () => {
    const answer = await createDirectory().ask('{"range":"abcde"}');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual([A, B]);
  });

  test('answers 404 and an empty list when there is none', async () => {
    const answer = await createDirectory().ask('{"range":"00000"}');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual([]);
  });

  test('takes upper case and answers lower case', async () => {
    const answer = await createDirectory().ask('{"range":"ABCDE1"}');
    expect(await answer.json()).toEqual([B]);
  });

  test('takes a form', async () => {
    const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const answer = await createDirectory().ask('range=abcde', form);
    expect(await answer.json()).toEqual([A, B]);
  });

  test('takes the range from the path of a GET', async () => {
    const { askPath } = createDirectory();
    expect(await (await askPath(`${PATH}/ABCDE`)).json()).toEqual([A, B]);
    expect((await askPath(`${PATH}/00000`)).status).toBe(404);
  });

  test.each(['', '{}', '{"range":"abcd"}', '{"range":"abcdg"}', '{"range":5}', '[', 'null'])(
    'answers 400 to the body %s',
    async (body) => {
      const answer = await createDirectory().ask(body);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toEqual(INVALID);
    },
  );

  test.each(['', '/', '/abcd', `/${'a'.repeat(41)}`, '/abcdg', '/%zz', '/%00abcde'])(
    'answers 400 to a GET of %s',
    async (path) => {
      const answer = await createDirectory().askPath(PATH + path);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toEqual(INVALID);
    },
  );

  test('answers any body with 200, 400, 404 or 413', async () => {
    const body = fc.oneof(
      fc.string(),
      fc.json(),
      fc.stringMatching(/^[0-9a-fA-F]{0,45}$/).map((range) => JSON.stringify({ range })),
      fc.constantFrom('a'.repeat(16_385), '[', '{"range":{"toString":1}}', '{"__proto__":1}'),
    );
    const type = fc.constantFrom(
      'application/json',
      'application/x-www-form-urlencoded',
      'text/x',
      '',
    );
    const { ask, clock } = createDirectory();
    await fc.assert(
      fc.asyncProperty(body, type, async (text, contentType) => {
        clock.nowMs += 1_000;
        const answer = await ask(text, { 'Content-Type': contentType });
        expect([200, 400, 404, 413]).toContain(answer.status);
        expect(answer.headers.get('Content-Type')).toBe('application/json');
      }),
    );
  });

  test('answers 413 to a body of more than 16 KiB, declared or not', async () => {
    const { ask, key, app } = createDirectory();
    const range = '{"range":"abcde"}';
    expect((await ask(range.padEnd(16_384))).status).toBe(200);
    expect((await ask(range.padEnd(16_385))).status).toBe(413);
    const stream = new Blob([range.padEnd(16_385)]).stream();
    const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      headers,
      body: stream,
      duplex: 'half',
    };
    const request = new Request(`http://x${PATH}`, init);
    expect((await app.request(request)).status).toBe(413);
  });
});

describe('authentication', () => {
  test('takes Basic with the user of the key', async () => {
    const { key, ask } = createDirectory();
    const basic = (user: string) => ({
      Authorization: `Basic ${Buffer.from(`${user}:${key}`).toString('base64')}`,
    });
    expect((await ask('{"range":"abcde"}', basic('ann'))).status).toBe(200);
    expect((await ask('{"range":"abcde"}', basic('bob'))).status).toBe(401);
  });

  test.each(['', 'Bearer', 'Bearer wrong', `Bearer hd_000000000000_${'A'.repeat(43)}`])(
    'answers 401 with both challenges to "%s"',
    async (Authorization) => {
      const answer = await createDirectory().ask('{"range":"abcde"}', { Authorization });
      expect(answer.status).toBe(401);
      expect(answer.headers.get('WWW-Authenticate')).toMatch(/^Bearer realm=.*, Basic realm=/);
      expect(await answer.json()).toEqual({ status: 'error', message: expect.any(String) });
    },
  );

  test('answers 401 from the moment a key is revoked', async () => {
    const { ask, keys, id } = createDirectory();
    expect((await ask('{"range":"abcde"}')).status).toBe(200);
    revokeKey({ keys, id, now: () => 0 });
    const refused = await ask('{"range":"abcde"}');
    expect(refused.status).toBe(401);
    expect(await refused.json()).toEqual({ status: 'error', message: 'This API key is revoked' });
  });

  test('tells whoever has a key that was replaced which one to use', async () => {
    const { ask, keys, id } = createDirectory();
    const rotation = rotateKey({ keys, id, overlapMs: 0, nowMs: 0 });
    const refused = await ask('{"range":"abcde"}');
    expect(refused.status).toBe(401);
    expect(await refused.json()).toEqual({
      status: 'error',
      message: 'This API key was replaced: use the one that has -2 behind its id',
    });
    const key = rotation.kind === 'rotated' ? rotation.key : '';
    const answer = await ask('{"range":"abcde"}', { Authorization: `Bearer ${key}` });
    expect(answer.status).toBe(200);
  });

  test('comes before validation, on every method and path of the service', async () => {
    const { app } = createDirectory();
    const paths = [PATH, `${PATH}/abcde`, `${PATH}/`, `${PATH}/zzz`];
    const answers = await Promise.all(paths.map(async (path) => app.request(path)));
    expect(answers.map((answer) => answer.status)).toEqual([401, 401, 401, 401]);
    expect((await app.request(PATH, { method: 'POST', body: 'x' })).status).toBe(401);
  });
});

describe('the rate limit', () => {
  test('answers the eleventh request in ten seconds with 429 and whole seconds to wait', async () => {
    const { ask, clock } = createDirectory();
    const statuses: number[] = [];
    for (let at = 0; at < 10; at++) statuses.push((await ask('{"range":"abcde"}')).status);
    expect(statuses).toEqual(Array(10).fill(200));
    clock.nowMs = 500;
    const early = await ask('{"range":"abcde"}');
    expect([early.status, early.headers.get('Retry-After')]).toEqual([429, '10']);
    clock.nowMs = 9_999.5;
    const late = await ask('{"range":"abcde"}');
    expect([late.status, late.headers.get('Retry-After')]).toEqual([429, '1']);
    clock.nowMs = 10_000;
    expect((await ask('{"range":"abcde"}')).status).toBe(200);
  });

  test('comes before validation and counts invalid requests', async () => {
    const { ask } = createDirectory();
    for (let at = 0; at < 10; at++) expect((await ask('nonsense')).status).toBe(400);
    expect((await ask('nonsense')).status).toBe(429);
  });

  test('does not count requests without a key', async () => {
    const { ask, app } = createDirectory();
    for (let at = 0; at < 20; at++) await app.request(PATH, { method: 'POST' });
    expect((await ask('{"range":"abcde"}')).status).toBe(200);
  });
});

describe('every answer', () => {
  test('is JSON that nobody stores or sniffs', async () => {
    const { ask, askPath, app } = createDirectory();
    const answers = [
      await ask('{"range":"abcde"}'),
      await ask('{"range":"00000"}'),
      await ask('x'),
      await ask('x'.repeat(20_000)),
      await app.request(PATH),
      await askPath('/elsewhere'),
      await askPath(PATH, { method: 'PUT' }),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([200, 404, 400, 413, 401, 404, 404]);
    for (const answer of answers) {
      expect(answer.headers.get('Content-Type')).toBe('application/json');
      expect(answer.headers.get('Cache-Control')).toBe('no-store');
      expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
      await expect(answer.json()).resolves.toBeDefined();
    }
  });

  test('hides what failed inside, and logs the class of the error only', async () => {
    const logged: string[] = [];
    const store = { ...createMemoryListing(), readRange: failToFind };
    const { ask } = createDirectory({ store, logError: (name) => logged.push(name) });
    const answer = await ask('{"range":"abcde"}');
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('abcde');
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(logged).toEqual(['RangeError']);
  });
});

describe('behind a TLS proxy', () => {
  test.each([undefined, 'http', 'http, https'])(
    'a request with X-Forwarded-Proto %s is refused before its key is looked at',
    async (proto) => {
      const { ask } = createDirectory({ behindTlsProxy: true });
      const answer = await ask(
        '{"range":"abcde"}',
        proto === undefined ? {} : { 'X-Forwarded-Proto': proto },
      );
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ id: '6304571a', message: 'HTTPS required' });
    },
  );

  test('a request that came by https is answered', async () => {
    const { ask } = createDirectory({ behindTlsProxy: true });
    expect((await ask('{"range":"abcde"}', { 'X-Forwarded-Proto': 'https' })).status).toBe(200);
  });
});

function failToFind(range: string): never {
  throw new RangeError(`cannot read ${range}`);
}
