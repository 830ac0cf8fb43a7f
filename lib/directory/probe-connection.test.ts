import { expect, test } from 'vitest';
import { probeConnection } from './probe-connection';
import type { Transport } from './send-request';

const ACCESS = { url: 'https://directory.example', user: undefined, key: 'hd_1' };
const INVALID_RANGE = '{"status":"error","id":"49f5c936","message":"Invalid range"}';

const probe = (fetch: Transport['fetch']) => probeConnection(ACCESS, { fetch, now: () => 0 });

test.each([
  ['the contract’s own 400', 400, INVALID_RANGE, 'fine'],
  ['another 400', 400, 'Bad Request', 'wrongAddress'],
  ['a 200', 200, INVALID_RANGE, 'wrongAddress'],
  ['a 404', 404, '', 'wrongAddress'],
  ['a 401', 401, '', 'keyRefused'],
  ['a 403', 403, '', 'keyRefused'],
  ['a 429', 429, '', 'rateLimited'],
  ['a 500', 500, '', 'serviceError'],
] as const)('takes %s for %4$s', async (_what, status, body, outcome) => {
  expect(await probe(async () => new Response(body, { status }))).toBe(outcome);
});

test('takes a server that cannot be reached for unreachable', async () => {
  expect(await probe(() => Promise.reject(new TypeError('fetch failed')))).toBe('unreachable');
});

test('takes a server that does not answer for unreachable', async () => {
  const hang: Transport['fetch'] = (_url, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
    });
  const outcome = await probeConnection(ACCESS, { fetch: hang, now: () => 0, timeoutMs: 1 });
  expect(outcome).toBe('unreachable');
});

test('T8: asks once, for a range that no number has', async () => {
  const bodies: unknown[] = [];
  await probe(async (_url, init) => {
    bodies.push(init?.body);
    return new Response(INVALID_RANGE, { status: 400 });
  });
  expect(bodies).toEqual(['{"range":"0"}']);
});
