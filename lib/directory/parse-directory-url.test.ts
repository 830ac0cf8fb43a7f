import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDirectoryUrl } from './parse-directory-url';

const ENDPOINT = /\/api\/1\.0\/service\/hashes$/;

describe('parseDirectoryUrl', () => {
  test.each([
    ['https://directory.example', 'https://directory.example'],
    ['  https://directory.example/ ', 'https://directory.example'],
    [
      'https://cloud.example/index.php/apps/passwords/',
      'https://cloud.example/index.php/apps/passwords',
    ],
    ['https://directory.example/api/1.0/service/hashes', 'https://directory.example'],
    ['http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
    ['http://localhost:8787/', 'http://localhost:8787'],
  ])('takes %j as %s', (text, url) => {
    expect(parseDirectoryUrl(text, ENDPOINT)).toEqual({ ok: true, value: url });
  });

  test.each([
    ['directory.example', 'urlInvalid'],
    ['', 'urlInvalid'],
    ['ftp://directory.example', 'urlInvalid'],
    ['javascript:alert(1)', 'urlInvalid'],
    ['http://directory.example', 'urlNeedsHttps'],
    ['http://127.0.0.1.directory.example', 'urlNeedsHttps'],
    ['http://127.0.0.2:8787', 'urlNeedsHttps'],
    ['http://[::1]:8787', 'urlNeedsHttps'],
    ['http://localhost.directory.example', 'urlNeedsHttps'],
    ['https://user:key@directory.example', 'urlHasUser'],
    ['https://directory.example/?api_key=1', 'urlHasQuery'],
    ['https://directory.example/#x', 'urlHasQuery'],
  ])('refuses %j: %s', (text, error) => {
    expect(parseDirectoryUrl(text, ENDPOINT)).toEqual({ ok: false, error });
  });

  test('T13: gives an https address without user, query and fragment, or none, for any text', () => {
    const anyText = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.string(),
      fc
        .tuple(fc.constantFrom('https://', 'http://', 'https:'), fc.string())
        .map((two) => two.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const address = parseDirectoryUrl(text, ENDPOINT);
        if (!address.ok) return;
        const url = new URL(address.value);
        expect(url.protocol === 'https:' || /^(?:localhost|127\.0\.0\.1)$/.test(url.hostname)).toBe(
          true,
        );
        expect([url.username, url.password, url.search, url.hash]).toEqual(['', '', '', '']);
        expect(address.value.endsWith('/')).toBe(false);
      }),
    );
  });
});
