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

const LOOKUP = {
  ...RANGE,
  url: 'http://127.0.0.1:5000/api/v1/lookup',
  body: `{"hash":"${'a'.repeat(40)}","algorithm":"sha1"}`,
};

const REFUSED: readonly (readonly [string, SentRequest])[] = [
  ['a longer prefix', { ...RANGE, body: '{"range":"bdc5e3"}' }],
  ['more in the body', { ...RANGE, body: '{"range":"bdc5e","page":"shop.test"}' }],
  ['a prefix in an address', { ...RANGE, method: 'GET', url: `${DIRECTORY}/bdc5e`, body: '' }],
  ['another address of the directory', { ...RANGE, url: 'http://127.0.0.1:5000/log' }],
  ['another host', { ...RANGE, url: 'http://collector.test/api/1.0/service/hashes' }],
  ['something sent to a page', { ...RANGE, url: `http://shop.test:${PAGE_PORT}/log` }],
  ['a tunnel', { ...RANGE, method: 'CONNECT', url: 'collector.example:443', body: '' }],
  ['a whole hash in an address', { ...LOOKUP, url: `${LOOKUP.url}?api_key=hd_1` }],
  ['a hash that is none', { ...LOOKUP, body: LOOKUP.body.replace('sha1', 'md5') }],
  ['a number in its place', { ...LOOKUP, body: '{"phone":"+12025550143"}' }],
  ['a batch of one', { ...LOOKUP, url: `${LOOKUP.url}/batch`, body: `{"items":[${LOOKUP.body}]}` }],
  ['a header that is not listed', { ...RANGE, rawHeaders: ['Host', 'a', 'Cookie', 'visitor=7'] }],
  ['another language', { ...RANGE, rawHeaders: ['Accept-Language', 'de-DE,de;q=0.9'] }],
];
const ALLOWED: readonly (readonly [string, SentRequest])[] = [
  ['a range query', RANGE],
  ['the listed language', { ...RANGE, rawHeaders: ['accept-language', 'en-US,en;q=0.9'] }],
  ['a connection test', { ...RANGE, body: '{"range":"0"}' }],
  ['a whole hash', LOOKUP],
  [
    'a batch of them',
    {
      ...LOOKUP,
      url: `${LOOKUP.url}/batch`,
      body: `{"items":[${LOOKUP.body},${LOOKUP.body}]}`,
    },
  ],
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
