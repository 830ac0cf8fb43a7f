import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createDeferred } from '../../test/fakes/create-deferred';
import { createWebhookSender } from './create-webhook-sender';

const LOOPBACK = { address: '127.0.0.1', family: 4 };
const PUBLIC = { address: '203.0.114.1', family: 4 };
const REFUSED = { ok: false, error: 'WebhookAddressRefused' };
const ARRIVED = { ok: true, value: undefined };

interface Seen {
  readonly request: IncomingMessage;
  readonly body: string;
}

/** A server that writes down what it is asked, until the test ends. */
async function serve(answer: RequestListener = (_request, response) => void response.end()) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += String(chunk)));
    request.on('end', () => {
      seen.push({ request, body });
      answer(request, response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { seen, port: (server.address() as AddressInfo).port };
}

type Options = Partial<Parameters<typeof createWebhookSender>[0]> & {
  readonly signal?: AbortSignal;
};

function send(url: string, { signal, ...options }: Options = {}) {
  const sender = createWebhookSender({ allowsPrivate: true, ...options });
  const headers = { 'X-Hushdial-Delivery': 'd' };
  const never = new AbortController().signal;
  return sender({ url, headers, body: '{"state":"done"}', signal: signal ?? never });
}

describe('a webhook', () => {
  test('arrives at the address that its name was looked up to, once', async () => {
    const { seen, port } = await serve();
    const resolve = vi.fn(async () => [LOOPBACK]);
    const url = `http://hooks.example:${port}/a?b=c`;
    expect(await send(url, { resolve })).toEqual(ARRIVED);
    expect(resolve.mock.calls).toEqual([['hooks.example']]);
    const [{ request, body } = { request: undefined, body: '' }] = seen;
    expect([request?.method, request?.url, body]).toEqual(['POST', '/a?b=c', '{"state":"done"}']);
    expect(request?.headers).toMatchObject({
      host: `hooks.example:${port}`,
      'x-hushdial-delivery': 'd',
      'content-length': '16',
      connection: 'close',
    });
  });

  test('arrives at an address without looking anything up', async () => {
    const { port } = await serve();
    const resolve = () => Promise.reject(new Error('looked up'));
    expect(await send(`http://127.0.0.1:${port}`, { resolve })).toEqual(ARRIVED);
  });

  test.each([
    ['the own machine', [LOOPBACK]],
    ['the own machine besides a public address', [PUBLIC, LOOPBACK]],
    ['the own machine in a longer form', [{ address: '::ffff:127.0.0.1', family: 6 }]],
    ['nothing', []],
  ])('is not sent where its name means %s', async (_what, addresses) => {
    const { seen, port } = await serve();
    const resolve = async () => addresses;
    const url = `https://hooks.example:${port}`;
    expect(await send(url, { resolve, allowsPrivate: false })).toEqual(REFUSED);
    expect(seen).toEqual([]);
  });

  test('is not sent to a metadata service even where private addresses are allowed', async () => {
    const resolve = async () => [{ address: '169.254.169.254', family: 4 }];
    expect(await send('http://hooks.example', { resolve })).toEqual(REFUSED);
  });

  test.each(['http://127.0.0.1', 'http://hooks.example', 'https://a@hooks.example'])(
    'is not sent to %s, which was allowed when it was submitted',
    async (url) => {
      const resolve = async () => [PUBLIC];
      expect(await send(url, { resolve, allowsPrivate: false })).toEqual(REFUSED);
    },
  );

  test('wants TLS where its address says https', async () => {
    const { seen, port } = await serve();
    const sent = await send(`https://hooks.example:${port}`, { resolve: async () => [LOOPBACK] });
    expect(sent).toEqual({ ok: false, error: expect.stringMatching(/^(?:ERR_SSL|EPROTO)/) });
    expect(seen).toEqual([]);
  });

  test('does not follow a redirect', async () => {
    const target = await serve();
    const { port } = await serve((_request, response) => {
      response.writeHead(307, { Location: `http://127.0.0.1:${target.port}` }).end();
    });
    const sent = await send(`http://127.0.0.1:${port}`);
    expect(sent).toEqual({ ok: false, error: 'WebhookStatus307' });
    expect(target.seen).toEqual([]);
  });

  test.each([200, 204, 299, 300, 404, 500])(
    'that is answered %s arrived if that is 200 to 299',
    async (status) => {
      const { port } = await serve((_request, response) => void response.writeHead(status).end());
      expect((await send(`http://127.0.0.1:${port}`)).ok).toBe(status < 300);
    },
  );

  test('does not wait for the end of an answer', async () => {
    const closed = createDeferred<undefined>();
    const { port } = await serve((_request, response) => {
      response.on('close', () => closed.resolve(undefined));
      const pour = () => void (response.write('x'.repeat(65_536)) && setImmediate(pour));
      response.writeHead(200);
      response.on('drain', pour);
      pour();
    });
    expect(await send(`http://127.0.0.1:${port}`)).toEqual(ARRIVED);
    await closed.promise;
  });

  test.each(['an answer', 'an address'])('that waits too long for %s has failed', async (what) => {
    const timeout = new AbortController();
    const end = () => timeout.abort(new DOMException('slow', 'TimeoutError'));
    const { port } = await serve(end);
    const resolve = () => new Promise<never>(end);
    const host = what === 'an answer' ? '127.0.0.1' : 'hooks.example';
    const sent = send(`http://${host}:${port}`, { resolve, startTimeout: () => timeout.signal });
    expect(await sent).toEqual({ ok: false, error: expect.stringMatching(/ABORT|Timeout/) });
  });

  test('is broken off when nobody wants it any more', async () => {
    const stop = new AbortController();
    const { port } = await serve(() => stop.abort());
    const sent = await send(`http://127.0.0.1:${port}`, { signal: stop.signal });
    expect(sent).toEqual({ ok: false, error: 'ABORT_ERR' });
  });

  test('that nobody takes is told by a name without its target', async () => {
    const { port } = await serve();
    const closed = createServer();
    closed.listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const free = (closed.address() as AddressInfo).port;
    closed.close();
    await once(closed, 'close');
    expect(free).not.toBe(port);
    expect(await send(`http://127.0.0.1:${free}`)).toEqual({ ok: false, error: 'ECONNREFUSED' });
    const unknown = Object.assign(new Error('getaddrinfo hooks.example'), { code: 'ENOTFOUND' });
    const resolve = () => Promise.reject(unknown);
    expect(await send('http://hooks.example', { resolve })).toEqual({
      ok: false,
      error: 'ENOTFOUND',
    });
  });
});
