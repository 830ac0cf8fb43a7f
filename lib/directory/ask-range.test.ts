import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { HashPrefix } from '../number/hash-prefix';
import { askRange } from './ask-range';
import type { Transport } from './send-request';

const PREFIX = 'bdc5e' as HashPrefix;
const HASH = 'bdc5e3bfb0fd0a5f0a645b43af80cc001876ef0b';
const ACCESS = { url: 'https://directory.example', user: undefined, key: 'hd_1' };

/** Answers every request alike, and keeps what was asked. */
function createTransport(status: number, body: string) {
  const asked: { readonly url: unknown; readonly body: unknown }[] = [];
  const transport: Transport = {
    fetch: async (url, init) => {
      asked.push({ url, body: init?.body });
      return new Response(body, { status });
    },
    now: () => 0,
  };
  return { transport, asked };
}
const ask = (status: number, body: string) =>
  askRange({ access: ACCESS, prefix: PREFIX }, createTransport(status, body).transport);

describe('askRange', () => {
  test('asks for the prefix once and gives the hashes', async () => {
    const { transport, asked } = createTransport(200, JSON.stringify([HASH]));
    const result = await askRange({ access: ACCESS, prefix: PREFIX }, transport);
    expect(result).toEqual({ ok: true, value: [HASH] });
    expect(asked).toEqual([
      { url: 'https://directory.example/api/1.0/service/hashes', body: '{"range":"bdc5e"}' },
    ]);
  });

  test.each([
    ['an empty 200', 200, '[]'],
    ['F7: a 404 with an empty list', 404, '[]'],
    ['F7: a 404 with HTML', 404, '<html>Not found</html>'],
  ])('takes %s for nothing listed', async (_what, status, body) => {
    expect(await ask(status, body)).toEqual({ ok: true, value: [] });
  });

  test('F8: takes a 400 for a question that is not understood, never for an empty range', async () => {
    const body = '{"status":"error","id":"49f5c936"}';
    expect(await ask(400, body)).toEqual({
      ok: false,
      error: { kind: 'notUnderstood' },
    });
  });

  test.each([
    ['HTML', 200, '<html>Welcome to our WiFi</html>'],
    ['nothing', 200, ''],
    ['half a list', 200, `["${HASH}"`],
    ['a string', 200, `"${HASH}"`],
    ['hashes of another range', 200, '["3d1d76f0c3664e1e818c6eccfd8843ad1f4091cc"]'],
    ['a list under a status that is no 200', 206, `["${HASH}"]`],
    ['a refusal of the size', 413, '[]'],
    ['an outage', 503, '[]'],
  ])(
    'F6: takes %s with %i for a service error, never for an empty range',
    async (_what, status, body) => {
      expect(await ask(status, body)).toEqual({ ok: false, error: { kind: 'serviceError' } });
    },
  );

  test.each([
    [401, { kind: 'refused' }],
    [403, { kind: 'refused' }],
    [429, { kind: 'rateLimited', retryAfterMs: undefined }],
  ])('says why a %i gives no range', async (status, error) => {
    expect(await ask(status, '[]')).toEqual({ ok: false, error });
  });

  test('T11: gives full hashes of the range or a failure for any body', async () => {
    const anyHash = fc.stringMatching(/^(?:bdc5e|[0-9A-F]{5})[0-9a-f]{34,36}$/);
    const anyBody = fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(anyHash).map((hashes) => JSON.stringify(hashes)),
    );
    await fc.assert(
      fc.asyncProperty(anyBody, async (body) => {
        const result = await ask(200, body);
        const hashes = result.ok ? result.value : [];
        for (const hash of hashes) expect(hash).toMatch(/^bdc5e[0-9a-f]{35}$/);
      }),
    );
  });

  test('T11: leaves the prototype of all objects alone', async () => {
    await ask(200, `{"__proto__":{"listed":true},"constructor":{"prototype":{"listed":true}}}`);
    expect(Object.hasOwn(Object.prototype, 'listed')).toBe(false);
  });
});

/** Serves on loopback until the test ends. */
async function serve(answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  let connections = 0;
  server.on('connection', () => (connections += 1));
  await once(server, 'listening');
  onTestFinished(() => server.close().closeAllConnections());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, countConnections: () => connections };
}

describe('askRange over a connection', () => {
  const transport: Transport = { fetch, now: () => 0 };
  const askAt = (url: string) =>
    askRange({ access: { ...ACCESS, url }, prefix: PREFIX }, transport);

  test('gives the hashes that the server sends', async () => {
    const { url } = await serve((_request, response) => response.end(JSON.stringify([HASH])));
    expect(await askAt(url)).toEqual({ ok: true, value: [HASH] });
  });

  test.each([301, 302, 303, 307, 308])(
    'T12, F13: a %i is an error, and its target sees no connection',
    async (status) => {
      const target = await serve((_request, response) => response.end('[]'));
      const { url } = await serve((_request, response) =>
        response.writeHead(status, { Location: target.url }).end(),
      );
      expect(await askAt(url)).toEqual({ ok: false, error: { kind: 'offline' } });
      expect(target.countConnections()).toBe(0);
    },
  );
});
