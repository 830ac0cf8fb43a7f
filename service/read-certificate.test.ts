import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCertificate } from './read-certificate';
import { makeFolder } from './test-support/make-folder';
import { TEST_CERTIFICATES } from './test-support/test-certificates';

const [ONE, OTHER] = TEST_CERTIFICATES;

function write({ cert, key }: { readonly cert: Buffer | string; readonly key: Buffer | string }) {
  const folder = makeFolder();
  const files = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
  writeFileSync(files.cert, cert);
  writeFileSync(files.key, key);
  return files;
}

test('reads a certificate and its key', () => {
  expect(readCertificate(write(ONE))).toEqual({ ok: true, value: ONE });
});

test.each([
  ['the key of another', { cert: ONE.cert, key: OTHER.key }],
  ['no certificate', { cert: 'none', key: ONE.key }],
  ['no key', { cert: ONE.cert, key: '' }],
])('refuses %s, and says what both have to be', (_what, pair) => {
  const read = readCertificate(write(pair));
  expect(read).toMatchObject({ ok: false, error: expect.stringContaining('have to be PEM') });
});

test('names a file that cannot be read', () => {
  const { cert } = write(ONE);
  const read = readCertificate({ cert, key: '/nowhere/key.pem' });
  expect(read).toMatchObject({ ok: false, error: expect.stringContaining('/nowhere/key.pem') });
});
