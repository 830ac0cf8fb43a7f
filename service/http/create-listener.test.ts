import { once } from 'node:events';
import { createServer, request as ask, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { createKey } from '../create-key';
import { ListingUnavailable } from '../listing/listing-unavailable';
import { createMemoryKeys } from '../test-support/create-memory-keys';
import { createMemoryListing } from '../test-support/create-memory-listing';
import type { AppOptions } from './app-options';
import { createApp } from './create-app';
import { createListener } from './create-listener';
import { createShared } from './create-shared';

const PATH = '/api/1.0/service/hashes';
const A = `abcde0${'0'.repeat(34)}`;
const RECORDS = 'application/octet-stream';
const JSON_TYPE = 'application/json';
/** What differs from one server to the next, and says nothing of the answer. */
const TRANSPORT = ['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding'];

async function startServer(changed: Partial<AppOptions> = {}) {
  const keys = createMemoryKeys();
  const { key } = createKey({ keys, user: 'ann', now: () => 0 });
  const store = createMemoryListing([{ sha1: A }]);
  const logged: string[] = [];
  const logError = (name: string) => void logged.push(name);
  const limits = { store, keys, now: () => 0, wallClock: () => 0, logError, ...changed };
  const shared = createShared(limits);
  const app = createApp(limits, shared);
  const server = createServer(createListener({ ...shared, app }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close().closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  const bearer = { Authorization: `Bearer ${key}` };
  const post = async (body: string, headers: Readonly<Record<string, string>> = {}) => {
    const sent = ask({ port, host: '127.0.0.1', path: PATH, method: 'POST' });
    for (const [name, value] of Object.entries({
      'Content-Type': JSON_TYPE,
      ...bearer,
      ...headers,
    }))
      sent.setHeader(name, value);
    sent.on('error', () => {});
    sent.end(body);
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    return { status: answer.statusCode, headers: answer.headers, body: await text(answer) };
  };
  return { app, bearer, logged, port, post };
}

test.each([
  ['a range', '{"range":"abcde"}', {}],
  ['a range with spaces', ' { "range" : "ABCDE" } ', {}],
  ['a form', 'range=abcde', { 'Content-Type': 'application/x-www-form-urlencoded' }],
  ['a range without hashes', '{"range":"00000"}', {}],
  ['records', '{"range":"abcde"}', { Accept: RECORDS }],
  ['no records', '{"range":"00000"}', { Accept: RECORDS }],
  ['no range', '{"range":"abcd"}', {}],
  ['characters of several bytes', '{"range":"äbcde"}', {}],
  ['no key', '{"range":"abcde"}', { Authorization: 'Bearer hd_none' }],
  ['too much', JSON.stringify({ range: 'a'.repeat(20_000) }), {}],
])('a server answers %s as the app does', async (_what, body, headers) => {
  const { app, bearer, post } = await startServer();
  const all = { 'Content-Type': JSON_TYPE, ...bearer, ...headers };
  const expected = await app.request(PATH, { method: 'POST', headers: all, body });
  const answer = await post(body, headers);
  expect(answer.status).toBe(expected.status);
  expect(answer.body).toBe(await expected.text());
  const named = Object.entries(answer.headers).filter(([name]) => !TRANSPORT.includes(name));
  expect(Object.fromEntries(named)).toEqual(Object.fromEntries(expected.headers));
});

test('a server without https behind its proxy answers no range', async () => {
  const { post } = await startServer({ behindTlsProxy: true });
  expect((await post('{"range":"abcde"}')).status).toBe(400);
  const secure = await post('{"range":"abcde"}', { 'X-Forwarded-Proto': 'https' });
  expect(secure.status).toBe(200);
});

test('range queries of all kinds count for one rate', async () => {
  const { app, bearer, post } = await startServer();
  for (let at = 0; at < 9; at += 1) await post('{"range":"abcde"}');
  expect((await app.request(`${PATH}/abcde`, { headers: bearer })).status).toBe(200);
  const refused = await post('{"range":"abcde"}');
  expect(refused.status).toBe(429);
  expect(refused.headers['retry-after']).toBe('10');
});

test('a body that is too long is not read to its end', async () => {
  const { post } = await startServer();
  const answer = await post('a'.repeat(17_000), { 'Transfer-Encoding': 'chunked' });
  expect(answer.status).toBe(413);
  expect(answer.headers.connection).toBe('close');
});

const failing = (fail: () => never) => ({ ...createMemoryListing([]), readRange: fail });
test.each([
  [
    'at once',
    failing(() => {
      throw new TypeError('of abcde');
    }),
  ],
  ['later', failing((() => Promise.reject(new TypeError('of abcde'))) as unknown as () => never)],
])('a listing that fails %s is 500, and logged by its class alone', async (_when, store) => {
  const { logged, post } = await startServer({ store });
  const answer = await post('{"range":"abcde"}');
  expect(answer.status).toBe(500);
  expect(answer.body).toBe('{"status":"error","message":"Internal error"}');
  expect(logged).toEqual(['TypeError']);
});

test('a listing that cannot be read now is 503, and nothing is logged', async () => {
  const store = failing(() => {
    throw new ListingUnavailable('of abcde');
  });
  const { logged, post } = await startServer({ store });
  expect((await post('{"range":"abcde"}')).status).toBe(503);
  expect(logged).toEqual([]);
});

test('a listing that answers later is waited for', async () => {
  const listing = createMemoryListing([{ sha1: A }]);
  const readRange: typeof listing.readRange = async (range) => listing.readRange(range);
  const { post } = await startServer({ store: { ...listing, readRange } });
  expect((await post('{"range":"abcde"}')).body).toBe(`["${A}"]`);
});
