import { describe, expect, test } from 'vitest';
import { checkTraffic } from './check-traffic';
import type { SentRequest } from './record-traffic';

const PAGE_PORT = 4_000;
const DIRECTORY = 'http://127.0.0.1:5000/api/1.0/service/hashes';
const RANGE: SentRequest = {
  method: 'POST',
  url: DIRECTORY,
  rawHeaders: ['Host', '127.0.0.1:5000', 'Content-Type', 'application/json'],
  body: '{"range":"bdc5e"}',
};

const REFUSED: readonly (readonly [string, SentRequest])[] = [
  ['a longer prefix', { ...RANGE, body: '{"range":"bdc5e3"}' }],
  ['more in the body', { ...RANGE, body: '{"range":"bdc5e","page":"shop.test"}' }],
  ['a prefix in an address', { ...RANGE, method: 'GET', url: `${DIRECTORY}/bdc5e`, body: '' }],
  ['another address of the directory', { ...RANGE, url: 'http://127.0.0.1:5000/log' }],
  ['another host', { ...RANGE, url: 'http://collector.test/api/1.0/service/hashes' }],
  ['something sent to a page', { ...RANGE, url: `http://shop.test:${PAGE_PORT}/log` }],
  ['a tunnel', { ...RANGE, method: 'CONNECT', url: 'collector.example:443', body: '' }],
  ['a header that is not listed', { ...RANGE, rawHeaders: ['Host', 'a', 'Cookie', 'visitor=7'] }],
];
const ALLOWED: readonly (readonly [string, SentRequest])[] = [
  ['a range query', RANGE],
  ['a connection test', { ...RANGE, body: '{"range":"0"}' }],
  [
    'a page that the test opens',
    { ...RANGE, method: 'GET', url: `http://shop.test:${PAGE_PORT}/a` },
  ],
  ["the browser's own errand", { ...RANGE, method: 'CONNECT', url: 'accounts.google.com:443' }],
];

describe('the traffic check', () => {
  test.each(REFUSED)('refuses %s', async (_name, request) => {
    await expect(checkTraffic([request], { pagePort: PAGE_PORT })).rejects.toThrow(
      /docs\/privacy\.md|toEqual/,
    );
  });

  test.each(ALLOWED)('allows %s', async (_name, request) => {
    await expect(checkTraffic([request], { pagePort: PAGE_PORT })).resolves.toBeUndefined();
  });
});
