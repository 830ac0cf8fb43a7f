import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sendRequest, type Transport } from './send-request';

const TRANSPORT: Transport = { fetch, now: () => Date.UTC(2026, 0, 1) };
const HASTY: Transport = { ...TRANSPORT, timeoutMs: 100 };
const MAX_BODY_BYTES = 1024 * 1024;

/** Serves on loopback until the test ends. */
async function serve(answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  let connections = 0;
  server.on('connection', () => (connections += 1));
  await once(server, 'listening');
  const stop = async () => void (await once(server.close(), 'close'));
  onTestFinished(() => server.close().closeAllConnections());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, stop, countConnections: () => connections };
}

const post = async (answer: RequestListener, transport = TRANSPORT, stop?: AbortSignal) => {
  const { url } = await serve(answer);
  return sendRequest(
    { url, init: { method: 'POST', body: '{}', redirect: 'error' } },
    transport,
    stop,
  );
};
const answerWith =
  (status: number, body = '', headers = {}): RequestListener =>
  (_request, response) =>
    void response.writeHead(status, headers).end(body);

describe('sendRequest', () => {
  test.each([
    ['200', 200, '["a"]', '["a"]'],
    ['400', 400, '{"id":"49f5c936"}', '{"id":"49f5c936"}'],
    ['413', 413, 'too large', 'too large'],
    ['F7: 404, whose body it never reads', 404, '<html>', ''],
  ])('hands on a %s', async (_what, status, body, read) => {
    expect(await post(answerWith(status, body))).toEqual({
      ok: true,
      value: { status, body: read },
    });
  });

  test.each([
    ['F9: 401', 401, 'refused'],
    ['F9: 403', 403, 'refused'],
    ['500', 500, 'serviceError'],
    ['503', 503, 'serviceError'],
  ] as const)('takes a %s for a failure', async (_what, status, kind) => {
    expect(await post(answerWith(status, '[]'))).toEqual({ ok: false, error: { kind } });
  });

  test.each([
    ['seconds', { 'Retry-After': '7' }, 7_000],
    ['a date', { 'Retry-After': 'Thu, 01 Jan 2026 00:00:30 GMT' }, 30_000],
    ['garbage', { 'Retry-After': 'soon' }, undefined],
    ['nothing', {}, undefined],
  ])('F10: hears %s in a 429', async (_what, headers, retryAfterMs) => {
    expect(await post(answerWith(429, '', headers))).toEqual({
      ok: false,
      error: { kind: 'rateLimited', retryAfterMs },
    });
  });

  test.each([301, 302, 303, 307, 308])(
    'T12, F13: does not follow a %i, and its target sees no connection',
    async (status) => {
      const target = await serve(answerWith(200, '[]'));
      const result = await post(answerWith(status, '', { Location: `${target.url}/` }));
      expect(result).toEqual({ ok: false, error: { kind: 'offline' } });
      expect(target.countConnections()).toBe(0);
    },
  );

  test('F12: takes a connection that is refused for offline', async () => {
    const { url, stop } = await serve(answerWith(200));
    await stop();
    const result = await sendRequest({ url, init: {} }, TRANSPORT);
    expect(result).toEqual({ ok: false, error: { kind: 'offline' } });
  });

  test('F12: takes a connection that breaks off for offline', async () => {
    const result = await post((request) => request.socket.destroy());
    expect(result).toEqual({ ok: false, error: { kind: 'offline' } });
  });
});

describe('F4: sendRequest gives up in time', () => {
  test('on headers that never come', async () => {
    expect(await post(() => {}, HASTY)).toEqual({ ok: false, error: { kind: 'timedOut' } });
  });

  test('on a body that drips', async () => {
    const drip: RequestListener = (_request, response) => {
      const timer = setInterval(() => response.write(' '), 10);
      response.writeHead(200).on('close', () => clearInterval(timer));
    };
    expect(await post(drip, HASTY)).toEqual({ ok: false, error: { kind: 'timedOut' } });
  });

  test('when it is told to stop', async () => {
    const stop = new AbortController();
    const result = await post(() => stop.abort(), TRANSPORT, stop.signal);
    expect(result).toEqual({ ok: false, error: { kind: 'offline' } });
  });
});

describe('F5: sendRequest', () => {
  test('reads a body of 1 MiB', async () => {
    const result = await post(answerWith(200, ' '.repeat(MAX_BODY_BYTES)));
    expect(result).toMatchObject({ ok: true, value: { status: 200 } });
  });

  test('cuts one that is larger', async () => {
    const result = await post(answerWith(200, ' '.repeat(MAX_BODY_BYTES + 1)));
    expect(result).toEqual({ ok: false, error: { kind: 'serviceError' } });
  });

  test('cuts one that never ends', async () => {
    let isClosed = false;
    const pour: RequestListener = (_request, response) => {
      const chunk = ' '.repeat(65_536);
      const pourOn = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', pourOn).on('close', () => (isClosed = true));
      pourOn();
    };
    expect(await post(pour)).toEqual({ ok: false, error: { kind: 'serviceError' } });
    await expect.poll(() => isClosed).toBe(true);
  });
});
